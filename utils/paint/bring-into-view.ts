import { boxOf, elementAround } from './elements.ts';

/** Scrolls the words of a range to the middle of the screen; without motion for those who want none. */
export function bringIntoView(range: StaticRange): void {
  const around = elementAround(range.startContainer);
  const box = around && boxOf(around);
  if (!box) return;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (box.getBoundingClientRect().height < innerHeight) {
    box.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
    return;
  }
  // A book in one element: its middle says nothing of where the words are.
  box.scrollIntoView({ block: 'start', behavior: 'instant' });
  const words = document.createRange();
  words.setStart(range.startContainer, range.startOffset);
  words.setEnd(range.endContainer, range.endOffset);
  const { top, height } = words.getBoundingClientRect();
  scrollerOf(box).scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}

function scrollerOf(element: Element): Element | Window {
  for (let at = elementAround(element); at; at = elementAround(at)) {
    const scrolls = /auto|scroll/u.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return window;
}
