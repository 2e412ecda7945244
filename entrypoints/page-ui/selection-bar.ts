import type { PageHandle } from '../content/page-handle.ts';
import type { Reading } from '../content/reading.ts';
import type { Cards } from './cards.ts';
import { h } from './dom.ts';
import type { Kit } from './parts.ts';
import { boxAround, boxesOf, elementOf } from './places.ts';
import { selectedTarget, selectTarget, wholeWords } from './selecting.ts';
import { isSameTarget, type Target } from './target.ts';
import { toneAt } from './tone-at.ts';
import { showToolbar } from './toolbar.ts';

/** A selection made by keys is done when it has not changed for so long. */
const settledMs = 400;
const saidMs = 5000;

interface Tools {
  kit: Kit;
  handle: PageHandle;
  cards: Cards;
  copy: (reading: Reading, start: number, end: number) => Promise<string>;
}

/** Shows the toolbar when the reader has selected something of the article, by mouse or by keys. */
export function watchSelecting({ kit, handle, cards, copy }: Tools, signal: AbortSignal) {
  const { words, surface } = kit;
  let shown: Target | undefined;
  let dismissed: Target | undefined;
  let down = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    if (surface.isOpen('bar')) surface.hide();
    shown = undefined;
  };
  const isOpen = () => surface.isOpen('bar');
  const show = (target: Target) => {
    const { page } = target.reading;
    const view = { width: innerWidth, height: innerHeight };
    const around = boxAround(boxesOf(page, target.start, target.end), view);
    if (!around) return;
    const whole = wholeWords(target);
    const cuts = whole.start !== target.start || whole.end !== target.end;
    cards.close();
    const open = showToolbar(kit, cards, copy, {
      target,
      around,
      element: elementOf(page, target.start, target.end),
      wholeWords: cuts
        ? () => {
            selectTarget(whole);
            show(whole);
          }
        : undefined,
    });
    shown = open ? target : undefined;
  };
  const look = () => {
    if (surface.hasFocus() || cards.isWriting()) return;
    const reading = handle.latest();
    const target = reading && selectedTarget(reading);
    if (!target) {
      close();
      dismissed = undefined;
    } else if (!(isOpen() && isSameTarget(shown, target)) && !isSameTarget(dismissed, target))
      show(target);
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (surface.isTarget(event)) return;
      down = true;
      dismissed = undefined;
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      down = false;
      // After the browser's own part: a click on a selection takes it away.
      if (event.isTrusted && !surface.isTarget(event)) lookIn(0);
    },
    options,
  );
  window.addEventListener('selectionchange', () => !down && lookIn(settledMs), options);
  window.addEventListener('scrollend', () => lookIn(settledMs), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (handle.latest()) lookIn(settledMs);

  /** One sentence in the middle of the window, for a while. */
  const say = (sentence: string) => {
    const middle = { left: innerWidth / 2 - 120, right: innerWidth / 2, top: 0, bottom: 0 };
    const around = cardsBox() ?? { ...middle, top: 40, bottom: 40 };
    surface.show({
      by: 'said',
      content: [h('p', { class: 'said' }, sentence)],
      label: sentence,
      role: 'status',
      around,
      tone: toneAt(document.documentElement),
    });
    surface.hideIn(saidMs);
  };
  const cardsBox = () => {
    const target = shown ?? cards.current();
    const view = { width: innerWidth, height: innerHeight };
    return target && boxAround(boxesOf(target.reading.page, target.start, target.end), view);
  };

  return {
    isOpen,
    close,
    say,
    /** The reader wants no toolbar for this selection. */
    dismiss() {
      if (isOpen()) dismissed = shown;
    },
    async keep() {
      const target = selectedTarget(await handle.reading()) ?? shown;
      if (!target) return say(words('selectFirst'));
      close();
      await cards.keep(target, {}, true);
    },
  };
}
