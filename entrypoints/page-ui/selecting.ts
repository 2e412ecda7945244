import { focusedIn } from '../../utils/text/dom.ts';
import { rangeAt } from '../../utils/text/page-text.ts';
import { selectedPlace } from '../../utils/text/selection.ts';
import { snapToWords } from '../../utils/text/snap-to-words.ts';
import type { Reading } from '../content/reading.ts';
import type { Target } from './target.ts';

/** What is selected of a reading's text, outside of fields the reader types in. */
export function selectedTarget(reading: Reading): Target | undefined {
  if (isField(focusedIn(document))) return undefined;
  const place = selectedPlace(reading.page, document);
  if (!place || isBlank(reading.page.text.slice(place.start, place.end))) return undefined;
  return { reading, ...place };
}

const isBlank = (text: string): boolean => text.trim() === '';

function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

/** The target with the words it cuts whole; the same stretch when it cuts none. */
export function wholeWords(target: Target): Target {
  const { reading, start, end } = target;
  const lang = reading.recognised.lang;
  return { reading, ...snapToWords(reading.page.text, start, end, lang === 'und' ? 'en' : lang) };
}

/** Has the browser select a target's words. */
export function selectTarget({ reading, start, end }: Target): void {
  const ends = rangeAt(reading.page, start, end);
  const selection = ends && selectionOf(ends.startContainer);
  if (!ends || !selection) return;
  selection.setBaseAndExtent(
    ends.startContainer,
    ends.startOffset,
    ends.endContainer,
    ends.endOffset,
  );
}

/** Takes the selection away, so that what was kept is seen in its own colour. */
export function unselect({ reading, start, end }: Target): void {
  const ends = rangeAt(reading.page, start, end);
  if (ends) selectionOf(ends.startContainer)?.removeAllRanges();
}

const selectionOf = ({ ownerDocument }: Node): Selection | null | undefined =>
  ownerDocument && Document.prototype.getSelection.call(ownerDocument);
