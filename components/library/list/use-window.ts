import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { entryAt } from './row-tops.ts';

/** Drawn beyond what is in sight, so that a short scroll shows no gap. */
const marginPx = 180;

/** First and last entry (exclusive) to draw of a list that scrolls in `scroller`. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  tops: Float64Array,
): [from: number, to: number] {
  const [place, setPlace] = useState({ top: 0, height: 900 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setPlace((before) => {
        const { scrollTop: top, clientHeight: height } = element;
        const near = Math.abs(before.top - top) < marginPx / 3 && before.height === height;
        return near ? before : { top, height };
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [scroller]);
  const count = tops.length - 1;
  if (count === 0) return [0, 0];
  return [
    entryAt(tops, place.top - marginPx),
    Math.min(count, entryAt(tops, place.top + place.height + marginPx) + 1),
  ];
}
