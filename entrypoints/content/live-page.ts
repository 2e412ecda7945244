import type { KeptHere } from '../../utils/messages.ts';
import { choosePainter } from '../../utils/paint/choose-painter.ts';
import { type Kind, kinds, type Mention } from '../../utils/recognise/mention.ts';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { readPage } from '../../utils/text/page-text.ts';
import { touches } from '../../utils/text/touches.ts';
import { watchAddress } from './address.ts';
import { findKept } from './kept.ts';
import { marksOf } from './marking.ts';
import { carriedOver, type Look, type Reading, startReader } from './reading.ts';
import { type Cost, watchPage } from './watch.ts';

/** Keeps the page read and marked, whatever it becomes, until `signal` aborts. */
export function startLivePage(signal: AbortSignal) {
  const painter = choosePainter();
  const reader = startReader(signal);
  let chosen: Kind[] | undefined;
  let forgotten = false;
  let known: Partial<ArticleFacts> = {};
  let longestReadMs = 0;
  let last: Reading | undefined;
  let current: Promise<Reading> | undefined;

  const shown = (): Kind[] => chosen ?? last?.recognised.shown ?? [...kinds];
  const paint = (look: Look, mentions: Mention[], kept: KeptHere[]) =>
    watch.unseen(() => {
      const marks = marksOf(mentions, kept, new Set(shown()));
      look.page = painter.show(look.page, marks, () => readPage(document));
    });
  const paintAll = (reading: Reading) => paint(reading, reading.recognised.mentions, reading.kept);

  const readOnce = async (): Promise<Reading> => {
    const look = await reader.look(known);
    forgotten = false;
    watch.follow(look.page.roots);
    longestReadMs = Math.max(longestReadMs, look.longestReadMs);
    if (last && last.page.text !== look.page.text) paint(look, carriedOver(last, look), []);
    last = await reader.understand(look, last);
    paintAll(last);
    return last;
  };
  /** Each reading begins when the one before has ended, well or not. */
  const read = (): Promise<Reading> => {
    current = current ? current.then(readOnce, readOnce) : readOnce();
    current.catch(() => undefined);
    return current;
  };
  const costOf = ({ readMs, recogniseMs }: Reading): Cost => ({
    pageMs: readMs + painter.cost().paintMs,
    backgroundMs: recogniseMs,
  });

  const watch = watchPage(
    {
      matters(records) {
        try {
          return !last || touches(last.page, records);
        } catch {
          // In Firefox nodes of a frame that went elsewhere can no longer be asked anything.
          return true;
        }
      },
      read: async () => costOf(await read()),
      changed: () => lookAtAddress(),
    },
    signal,
  );
  const lookAtAddress = watchAddress(() => {
    known = {};
    if (last) paint(last, last.recognised.mentions, []);
    watch.startOver();
  }, signal);

  signal.addEventListener('abort', () => painter.stop());
  watch.follow([document]);
  read();

  return {
    /** The latest reading, once it is there. */
    reading: (): Promise<Reading> => current ?? read(),
    shown,
    async show(wanted: Kind[]) {
      chosen = wanted;
      paintAll(await (current ?? read()));
    },
    async reveal(start: number, end: number) {
      painter.reveal((await (current ?? read())).page, start, end);
    },
    /** What the reader tells of this article. */
    async tell(facts: Partial<ArticleFacts>) {
      known = facts;
      await read();
    },
    /** Something was kept or removed. */
    async refresh() {
      const reading = await (current ?? read());
      reading.kept = (await findKept(reading.page.text, reading.id, signal)) ?? reading.kept;
      paintAll(reading);
    },
    /** What was recognised is to be recognised anew; a tab nobody sees does so once, when it is seen. */
    recogniseAgain() {
      reader.forget();
      if (!forgotten) read();
      forgotten = true;
    },
    cost: () => ({ ...painter.cost(), longestReadMs }),
  };
}
