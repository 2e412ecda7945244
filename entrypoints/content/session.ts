import { describe } from '../../utils/anchor/anchor.ts';
import { listenInPage, type PageReport, type Timing } from '../../utils/messages.ts';
import { done } from '../../utils/result.ts';
import { selectedPlace } from '../../utils/text/selection.ts';
import { startLivePage } from './live-page.ts';
import { bringPageUi } from './page-ui.ts';
import type { Reading } from './reading.ts';

/** Keeps the page marked until `signal` aborts, and answers the popup and the background. */
export function startSession(signal: AbortSignal): void {
  const live = startLivePage(signal);
  const pageUi = bringPageUi(live, signal);

  listenInPage(
    {
      report: {
        from: ['extension'],
        run: async () => done(report(await live.reading())),
      },
      show: {
        from: ['extension'],
        run: async ({ kinds }) => {
          await live.show(kinds);
          return done(null);
        },
      },
      jump: {
        from: ['extension'],
        run: async ({ start, end }) => {
          await live.reveal(start, end);
          return done(null);
        },
      },
      selection: {
        from: ['extension'],
        run: async () => done(selectionIn(await live.reading())),
      },
      published: {
        from: ['extension'],
        run: async ({ published }) => {
          await live.tell({ published });
          return done(null);
        },
      },
      anchors: {
        from: ['extension'],
        run: async (places) => {
          const { text } = (await live.reading()).page;
          return done(places.map(({ start, end }) => describe(text, start, end)));
        },
      },
      refresh: {
        from: ['extension'],
        run: async () => {
          await live.refresh();
          return done(null);
        },
      },
      step: {
        from: ['extension'],
        run: async ({ direction }) => {
          await (await pageUi.bring())?.step(direction);
          return done(null);
        },
      },
      keepSelection: {
        from: ['extension'],
        run: async () => {
          await (await pageUi.bring())?.keepSelection();
          return done(null);
        },
      },
      speak: {
        from: ['extension'],
        run: async (settings) => {
          await pageUi.speak(settings);
          return done(null);
        },
      },
      recogniseAgain: {
        from: ['extension'],
        run: async () => {
          live.recogniseAgain();
          return done(null);
        },
      },
    },
    signal,
  );

  const timing = ({ readMs, recogniseMs }: Reading): Timing => {
    const { paintMs, longestMs, longestReadMs, registered } = live.cost();
    const longestTaskMs = Math.max(longestReadMs, longestMs);
    return { readMs, recogniseMs, paintMs, longestTaskMs, registeredRanges: registered };
  };
  const report = (reading: Reading): PageReport => ({
    facts: reading.facts,
    page: reading.id,
    lang: reading.recognised.lang,
    mentions: reading.recognised.mentions,
    kept: reading.kept,
    shown: live.shown(),
    sha256: reading.recognised.sha256,
    timing: timing(reading),
    ...(reading.problem ? { problem: reading.problem } : {}),
  });
}

function selectionIn({ page }: Reading) {
  const place = selectedPlace(page, document);
  return place ? describe(page.text, place.start, place.end) : null;
}
