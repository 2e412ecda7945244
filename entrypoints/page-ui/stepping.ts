import { stepFrom } from '../../utils/paint/step.ts';
import type { Mention } from '../../utils/recognise/mention.ts';
import { search } from '../../utils/text/ranges.ts';
import type { PageHandle } from '../content/page-handle.ts';
import type { Reading } from '../content/reading.ts';
import { boxesOf } from './places.ts';
import type { Box } from './position.ts';

/** A smooth scroll takes less; after so many frames the card comes wherever the words are. */
const mostFrames = 120;

/** The mention to go to from a position in the text; without one, from the first that is in the window. */
export function mentionFrom(
  handle: PageHandle,
  reading: Reading,
  position: number | undefined,
  direction: 1 | -1,
): Mention | undefined {
  const shown = new Set(handle.shown());
  const marks = reading.recognised.mentions.filter(({ kind }) => shown.has(kind));
  if (position !== undefined) return stepFrom(marks, position, direction);
  const first = search(0, marks.length, (at) => topOf(reading, marks[at]) >= 0);
  return marks.at((direction > 0 ? first : first - 1) % marks.length);
}

const topOf = (reading: Reading, mention: Mention | undefined): number =>
  (mention && boxesOf(reading.page, mention.start, mention.end)[0]?.top) ?? 0;

/** Scrolls a mention into view and answers where it stands once it stands still. */
export async function goTo(
  handle: PageHandle,
  reading: Reading,
  { start, end }: Mention,
): Promise<Box | undefined> {
  await handle.reveal(start, end);
  let last: Box | undefined;
  let still = 0;
  for (let frame = 0; frame < mostFrames && still < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const [box] = boxesOf(reading.page, start, end);
    still = box && last && box.top === last.top && box.left === last.left ? still + 1 : 0;
    last = box;
  }
  return last;
}
