import type { BaseLetters } from './base-letters.ts';
import { candidates, type Span, type Terms, trimmed } from './fragment-terms.ts';
import { lowerBound } from './occurrences.ts';
import type { AnchorText } from './open-text.ts';
import { type Directive, directiveMatches } from './text-directive.ts';

/**
 * The fragment `#:~:text=…` that leads a browser to `[start, end)` of the page text, with as much
 * context as makes it the only place meant. The text has `\n` between blocks. Empty for a quote without words.
 */
export function textFragment({ text, base }: AnchorText, start: number, end: number): string {
  const quote = trimmed(base.letters, [
    lowerBound(base.sources, start, 0, base.sources.length),
    lowerBound(base.sources, end, 0, base.sources.length),
  ]);
  if (quote[0] >= quote[1]) return '';
  let fallback: Terms | undefined;
  for (const terms of candidates(base.letters, quote)) {
    const [first, second] = firstTwo(base.letters, terms);
    const right = first?.[0] === quote[0] && first[1] === quote[1];
    if (right && !second) return written(text, base, terms);
    // Of two places meant, a browser goes to the first.
    if (right || !fallback) fallback = terms;
  }
  return fallback ? written(text, base, fallback) : '';
}

function firstTwo(letters: string, terms: Terms): (Span | undefined)[] {
  const cut = (span: Span) => letters.slice(...span);
  const directive: Directive = {
    start: cut(terms.start),
    ...(terms.prefix && { prefix: cut(terms.prefix) }),
    ...(terms.end && { end: cut(terms.end) }),
    ...(terms.suffix && { suffix: cut(terms.suffix) }),
  };
  const matches = directiveMatches(letters, directive);
  return [matches.next().value ?? undefined, matches.next().value ?? undefined];
}

function written(text: string, { sources }: BaseLetters, terms: Terms): string {
  const term = ([from, to]: Span) => encoded(text.slice(sources[from], sources[to]));
  const parts = [
    terms.prefix && `${term(terms.prefix)}-`,
    term(terms.start),
    terms.end && term(terms.end),
    terms.suffix && `-${term(terms.suffix)}`,
  ];
  return `#:~:text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** `-` separates terms as `,` and `&` do, but is not among what `encodeURIComponent` encodes. */
const encoded = (term: string): string =>
  encodeURIComponent(
    term
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toWellFormed(),
  ).replaceAll('-', '%2D');
