import type { Anchor } from '../../anchor/anchor.ts';
import {
  type Fields,
  fieldOf,
  fieldsOf,
  isFields,
  offsetOf,
  optionalText,
  textOf,
} from './fields.ts';

/** Selectors refine selectors; deeper than this none does. */
const mostSelectors = 40;

/**
 * The anchor of W3C selectors, in one or in a list, each perhaps refined by others: the quote with its
 * context, and the position where one says it. `undefined` without a quote.
 */
export function anchorFrom(selector: unknown): Anchor | undefined {
  const all = flat(selector);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) return undefined;
  const exact = textOf(quote, 'exact');
  if (exact === '') return undefined;
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  return {
    exact,
    prefix: optionalText(quote, 'prefix') ?? '',
    suffix: optionalText(quote, 'suffix') ?? '',
    start: position ? offsetOf(position, 'start') : 0,
  };
}

function flat(selector: unknown): Fields[] {
  const found: Fields[] = [];
  const waiting = Array.isArray(selector) ? selector.slice(0, mostSelectors) : [selector];
  while (waiting.length > 0 && found.length < mostSelectors) {
    const next: unknown = waiting.shift();
    // A selector may also be the address of one.
    if (!isFields(next)) continue;
    const fields = fieldsOf(next, 'selector');
    found.push(fields);
    waiting.push(fieldOf(fields, 'refinedBy'));
  }
  return found;
}
