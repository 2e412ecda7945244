import type { KeptHere } from '../../utils/messages.ts';
import { createHitTest, type HitTest } from '../../utils/paint/hit-test.ts';
import type { Mention } from '../../utils/recognise/mention.ts';
import { indexSteps } from '../../utils/text/offsets.ts';
import { inSlices } from '../../utils/text/steps.ts';
import type { PageHandle } from '../content/page-handle.ts';
import type { Reading } from '../content/reading.ts';
import { keptOf, type Target, targetAt } from './target.ts';

interface Stretch {
  start: number;
  end: number;
  mention?: Mention;
  kept?: KeptHere;
}

/** Tells what of ours is under a point; the index of a reading is made in slices when first asked for. */
export function createUnder(handle: PageHandle) {
  let known:
    | { reading: Reading; kept: KeptHere[]; shown: string; test: HitTest<Stretch> }
    | undefined;
  const rest = () => new Promise((resolve) => setTimeout(resolve));

  const testOf = async (): Promise<typeof known> => {
    const reading = handle.latest();
    if (!reading) return undefined;
    const shown = handle.shown();
    const same = known?.reading === reading && known.kept === reading.kept;
    if (same && known?.shown === shown.join()) return known;
    await inSlices(indexSteps(reading.page), rest);
    const test = createHitTest(reading.page, stretchesOf(reading, shown));
    known = { reading, kept: reading.kept, shown: shown.join(), test };
    return known;
  };

  return async (x: number, y: number, document: Document): Promise<Target | undefined> => {
    const now = await testOf();
    if (!now) return undefined;
    const found = now.test.at(x, y, document);
    const mention = found.find((stretch) => stretch.mention)?.mention;
    const kept = found.find((stretch) => stretch.kept)?.kept;
    return targetAt(now.reading, mention, (mention && keptOf(now.reading, mention)) ?? kept);
  };
}

function stretchesOf({ recognised, kept }: Reading, shown: string[]): Stretch[] {
  const mentions = recognised.mentions
    .filter(({ kind }) => shown.includes(kind))
    .map((mention) => ({ start: mention.start, end: mention.end, mention }));
  const passages = kept.flatMap((one) =>
    one.start === undefined || one.end === undefined
      ? []
      : [{ start: one.start, end: one.end, kept: one }],
  );
  return [...mentions, ...passages].sort((a, b) => a.start - b.start);
}
