import type { Anchor } from './anchor.ts';

/** Longer quotes are named by their first and last words: addresses have an end. */
const longest = 240;
const wordsAtEnds = 5;

/**
 * The fragment `#:~:text=…` that leads a browser to an anchor's quote when the page is not at hand:
 * with the words around it, since nobody can tell how often the quote stands there. Empty for a
 * quote without words.
 */
export function anchorFragment({ exact, prefix, suffix }: Anchor): string {
  const quote = tidy(exact);
  if (!/[\p{L}\p{N}]/u.test(quote)) return '';
  const before = tidy(lastLine(prefix).replace(/^\S{1,64}(?=\s)/u, ''));
  const after = tidy(firstLine(suffix).replace(/\s\S{1,64}$/u, ''));
  const parts = [
    before && `${term(before)}-`,
    ...(quote.length > longest || exact.includes('\n') ? ends(quote) : [term(quote)]),
    after && `-${term(after)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

const ends = (quote: string): string[] => {
  const words = quote.split(' ');
  return [words.slice(0, wordsAtEnds), words.slice(-wordsAtEnds)].map((some) =>
    term(some.join(' ')),
  );
};

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const tidy = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** `-` separates terms as `,` and `&` do, but is not among what `encodeURIComponent` encodes. */
const term = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
