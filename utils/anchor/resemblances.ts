import type { Extent } from './candidate.ts';
import { distances, type Stretch } from './distances.ts';
import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { asQuoted, stretchedToWords } from './words.ts';

/** Longer quotes hold seeds enough to be voted for; reading the whole text for them would be slow. */
const longest = 64;
const mostErrors = 0.4;
const mostPlaces = 64;

/**
 * Stretches of the text that differ least from the quote, by reading all of it: for short quotes
 * without context, whose few seeds one edit destroys ("befor us"). Those nearest to `near` when many.
 */
export function resemblances(text: AnchorText, pattern: Pattern, near: number): Extent[] {
  const quote = { units: pattern.units, from: pattern.from, to: pattern.to };
  const length = quote.to - quote.from;
  if (length > longest) return [];
  const { units } = text.canonical;
  const errors = new Uint32Array(units.length + 1);
  distances(quote, { units, from: 0, to: units.length }, { floating: true }, errors);
  let least = Math.floor(length * mostErrors);
  let ends: number[] = [];
  for (let end = 1; end <= units.length; end++) {
    const here = errors[end] ?? length;
    if (here > least) continue;
    if (here < least) ends = [];
    least = here;
    ends.push(end);
  }
  ends.sort((a, b) => Math.abs(a - length - near) - Math.abs(b - length - near));
  return ends.slice(0, mostPlaces).map((end) => {
    const extent: Extent = [startOf(quote, units, end, least), end];
    return asQuoted(pattern, units, stretchedToWords(pattern, units, extent));
  });
}

/**
 * Of the stretches that end at `end` with this many errors, one that begins as the quote does, else
 * the one whose length is nearest the quote's.
 */
function startOf(quote: Stretch, units: Uint16Array, end: number, errors: number): number {
  const length = quote.to - quote.from;
  const reach = Math.min(end, 2 * length);
  const out = new Uint32Array(reach + 1);
  distances(quote, { units, from: end - reach, to: end }, { backwards: true }, out);
  const cost = (size: number) =>
    Math.abs(size - length) - (units[end - size] === quote.units[quote.from] ? length : 0);
  let best = reach;
  for (let size = 1; size <= reach; size++) {
    if (out[size] === errors && (out[best] !== errors || cost(size) < cost(best))) best = size;
  }
  return end - best;
}
