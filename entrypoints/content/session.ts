import { describe } from '../../utils/anchor/anchor.ts';
import { listenInPage, type PageReport, type Timing } from '../../utils/messages.ts';
import { choosePainter } from '../../utils/paint/choose-painter.ts';
import { done } from '../../utils/result.ts';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { readPage } from '../../utils/text/page-text.ts';
import { selectedPlace } from '../../utils/text/selection.ts';
import { findKept } from './kept.ts';
import { everyKind, marksOf } from './marking.ts';
import { type Reading, readNow } from './reading.ts';
import { watchPage } from './watch.ts';

/** Reads, marks and watches the page until `signal` aborts, and answers the popup and the background. */
export function startSession(signal: AbortSignal): void {
  const painter = choosePainter();
  let shown = everyKind();
  let known: Partial<ArticleFacts> = {};
  let longestReadMs = 0;
  let current: Promise<Reading>;

  const paint = (reading: Reading) => {
    const marks = marksOf(reading.recognised.mentions, reading.kept, shown);
    watch.unseen(() => {
      reading.page = painter.show(reading.page, marks, () => readPage(document));
    });
    longestReadMs = Math.max(longestReadMs, reading.timing.longestReadMs);
  };
  const read = (last?: Reading) => {
    current = readNow(last, known).then((reading) => {
      if (!signal.aborted) paint(reading);
      return reading;
    });
    return current;
  };
  const watch = watchPage(() => void current.catch(() => undefined).then(read), signal);

  signal.addEventListener('abort', () => painter.stop());
  read();

  listenInPage(
    {
      report: {
        from: ['extension'],
        run: async () => done(report(await current)),
      },
      show: {
        from: ['extension'],
        run: async ({ kinds }) => {
          shown = new Set(kinds);
          paint(await current);
          return done(null);
        },
      },
      jump: {
        from: ['extension'],
        run: async ({ start, end }) => {
          painter.reveal((await current).page, start, end);
          return done(null);
        },
      },
      selection: {
        from: ['extension'],
        run: async () => done(selectionIn(await current)),
      },
      published: {
        from: ['extension'],
        run: async ({ published }) => {
          known = { published };
          await read();
          return done(null);
        },
      },
      anchors: {
        from: ['extension'],
        run: async (places) => {
          const { text } = (await current).page;
          return done(places.map(({ start, end }) => describe(text, start, end)));
        },
      },
      refresh: {
        from: ['extension'],
        run: async () => {
          const reading = await current;
          reading.kept = await findKept(reading.page.text, reading.id);
          paint(reading);
          return done(null);
        },
      },
    },
    signal,
  );

  const timing = (reading: Reading): Timing => {
    const { paintMs, longestMs, registered } = painter.cost();
    const { readMs, recogniseMs } = reading.timing;
    const longestTaskMs = Math.max(longestReadMs, longestMs);
    return { readMs, recogniseMs, paintMs, longestTaskMs, registeredRanges: registered };
  };
  const report = (reading: Reading): PageReport => ({
    facts: reading.facts,
    page: reading.id,
    lang: reading.recognised.lang,
    mentions: reading.recognised.mentions,
    kept: reading.kept,
    shown: [...shown],
    sha256: reading.recognised.sha256,
    timing: timing(reading),
    ...(reading.problem ? { problem: reading.problem } : {}),
  });
}

function selectionIn({ page }: Reading) {
  const place = selectedPlace(page, document);
  return place ? describe(page.text, place.start, place.end) : null;
}
