import { citation } from '../../components/parts/citation.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import { textFragment } from '../../utils/anchor/text-fragment.ts';
import { watchAddress } from '../content/address.ts';
import type { PageHandle, PageUi } from '../content/page-handle.ts';
import type { Reading } from '../content/reading.ts';
import { createActions } from './actions.ts';
import { createCards } from './cards.ts';
import { copyText } from './clipboard.ts';
import { boxesOf, cornerOf } from './places.ts';
import { watchPointer } from './pointer.ts';
import { watchSelecting } from './selection-bar.ts';
import { goTo, mentionFrom } from './stepping.ts';
import { createSurface } from './surface.ts';
import { createUnder } from './under.ts';
import { wordsOf } from './words.ts';

/** Card and toolbar over the page, until the content script's instance ends. */
export function startPageUi(handle: PageHandle): PageUi {
  const { signal } = handle;
  const words = wordsOf(handle);
  const surface = createSurface(handle.unseen, signal, () => bar.say(words('problemCovered')));
  const kit = { words, surface };
  const copy = async ({ page, facts }: Reading, start: number, end: number) => {
    const fragment = textFragment(openText(page.text), start, end);
    const text = citation(page.text.slice(start, end), facts, fragment, words.language());
    return words((await copyText(text)) ? 'copied' : 'problemNotCopied');
  };
  const cards = createCards({
    kit,
    actions: createActions(handle),
    copy,
    go: async (mention) => {
      const reading = cards.current()?.reading;
      if (!reading) return;
      const focus = surface.hasFocus();
      const around = await goTo(handle, reading, mention);
      cards.openMention(reading, mention, { focus, around });
    },
  });
  const bar = watchSelecting({ kit, handle, cards, copy }, signal);

  const under = createUnder(handle);
  const pointer = watchPointer(
    {
      async rested(x, y, document) {
        pointer.follow(handle.latest()?.page.roots ?? []);
        if (surface.hasFocus() || cards.isWriting() || bar.isOpen()) return;
        const target = await under(x, y, document).catch(() => undefined);
        if (!target) return;
        const { x: left, y: top } = cornerOf(document);
        if (cards.isOn(target) && surface.isOpen('card')) return;
        cards.open(target, { near: { x: x + left, y: y + top } });
      },
      away(x, y) {
        if (surface.hasFocus() || cards.isWriting() || bar.isOpen()) return;
        if (surface.isOpen() && !cards.isOver(x, y)) cards.close();
      },
      isOurs: surface.isTarget,
      corner: cornerOf,
    },
    signal,
  );
  pointer.follow([document, ...(handle.latest()?.page.roots ?? [])]);
  const seen = handle.pointer();
  if (seen) pointer.movedTo(seen.x, seen.y, document);

  const closeAll = () => {
    pointer.stop();
    cards.close();
    bar.close();
  };
  const options = { capture: true, passive: true, signal };
  const goes = (event: Event) => {
    if (!surface.isOpen() || surface.isTarget(event) || cards.isWriting()) return;
    closeAll();
  };
  window.addEventListener('scroll', goes, options);
  window.addEventListener('resize', goes, options);
  window.addEventListener('pointerdown', goes, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !surface.isOpen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      bar.dismiss();
      closeAll();
    },
    { capture: true, signal },
  );
  // A form goes only when the reader says so: what is typed would seem lost with the page before.
  watchAddress(() => !cards.isWriting() && closeAll(), signal);
  signal.addEventListener('abort', closeAll);

  let stood: number | undefined;
  return {
    async step(direction) {
      const reading = await handle.reading();
      const from = cards.current()?.start ?? stood;
      const isSeen = from !== undefined && isInWindow(reading, from);
      const mention = mentionFrom(handle, reading, isSeen ? from : undefined, direction);
      if (!mention) return bar.say(words('foundNothing'));
      stood = mention.start;
      cards.close();
      const around = await goTo(handle, reading, mention);
      cards.openMention(reading, mention, { focus: true, around });
    },
    keepSelection: () => bar.keep(),
    reworded: () => !cards.isWriting() && closeAll(),
  };
}

/** Whether the reader is still where the last step went. */
function isInWindow({ page }: Reading, at: number): boolean {
  const [box] = boxesOf(page, at, at + 1);
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}
