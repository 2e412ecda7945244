import { type PageText, rangeAt } from '../text/page-text.ts';
import { search } from '../text/ranges.ts';
import type { Mark } from './painter.ts';

/**
 * Of more marks near the viewport than the browser should carry, those round the middle of the screen:
 * a book in one element, a live blog of short lines. While the reader scrolls within them, the choice
 * stays as it was until an eighth of it has to change, so that few frames change anything.
 */
export function chooseFromCrowd(most: number) {
  let last: { marks: Mark[]; first: number } | undefined;

  return (page: PageText, marks: Mark[]): Mark[] => {
    if (marks.length <= most) return marks;
    const middle = innerHeight / 2;
    const below = search(0, marks.length, (at) => topOf(page, marks[at]) >= middle);
    const wanted = Math.max(0, Math.min(below - most / 2, marks.length - most));
    const known = last?.marks === marks ? last.first : undefined;
    const first = known !== undefined && Math.abs(known - wanted) < most / 8 ? known : wanted;
    last = { marks, first };
    return marks.slice(first, first + most);
  };
}

function topOf(page: PageText, mark: Mark | undefined): number {
  const place = mark && rangeAt(page, mark.start, mark.end);
  if (!place) return 0;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.startContainer, place.startOffset + 1);
  return range.getBoundingClientRect().top;
}
