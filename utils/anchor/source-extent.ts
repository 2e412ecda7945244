import type { Anchor } from './anchor.ts';
import type { Candidate } from './candidate.ts';
import { classOf, ignorable, space } from './characters.ts';
import { graphemeEnd, graphemeStart } from './graphemes.ts';
import type { AnchorText } from './open-text.ts';

/** The stretch of the page text a canonical one was made of, whole characters only. */
export function sourceExtent(
  text: AnchorText,
  { exact }: Anchor,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
): { start: number; end: number } {
  const source = text.text;
  const { sources } = text.canonical;
  const from = sources[start] ?? source.length;
  if (start === end) return { start: from, end: from };

  // Marks that did not compose share the offset of their base: q + dot below.
  let next = end;
  while (next < sources.length && sources[next] === sources[end - 1]) next++;
  let to = sources[next] ?? source.length;
  while (to > from + 1 && isBlank(source, to - 1)) to--;

  let first = graphemeStart(source, from);
  let last = graphemeEnd(source, to);
  // White space at the ends of the quote is not searched for, but it was selected.
  for (let i = 0; i < exact.length && isBlank(exact, i) && isBlank(source, first - 1); i++) first--;
  for (let i = exact.length; i > 0 && isBlank(exact, i - 1) && isBlank(source, last); i--) last++;
  return { start: first, end: last };
}

function isBlank(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === space || kind === ignorable;
}
