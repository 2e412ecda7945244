import approximate from 'approx-string-match';
import type { Anchor } from '../../../utils/anchor/anchor.ts';

/**
 * The method of Hypothesis' client (`match-quote.ts`, as published): exact occurrences, else the
 * best approximate ones with up to half the quote wrong; then the quote, prefix, suffix and position
 * weighed 50, 20, 20 and 2. Written anew here so that both methods run on the same strings.
 */
export function matchQuote(
  text: string,
  anchor: Anchor,
): { start: number; end: number } | undefined {
  const { exact } = anchor;
  if (exact === '') return undefined;
  const matches = matchesOf(text, exact, Math.min(256, exact.length / 2));
  let best: { start: number; end: number; score: number } | undefined;
  for (const match of matches) {
    const score = weigh(text, anchor, match);
    if (!best || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best;
}

interface Match {
  start: number;
  end: number;
  errors: number;
}

function matchesOf(text: string, wanted: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  let at = text.indexOf(wanted);
  while (at !== -1) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
    at = text.indexOf(wanted, at + 1);
  }
  return exact.length > 0 ? exact : approximate(text, wanted, mostErrors);
}

function weigh(text: string, { exact, prefix, suffix, start }: Anchor, match: Match): number {
  const quote = 1 - match.errors / exact.length;
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const after = text.slice(match.end, match.end + suffix.length);
  const position = 1 - Math.abs(match.start - start) / text.length;
  return (
    (50 * quote +
      20 * (prefix === '' ? 1 : similarity(before, prefix)) +
      20 * (suffix === '' ? 1 : similarity(after, suffix)) +
      2 * position) /
    92
  );
}

function similarity(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [first] = matchesOf(text, wanted, wanted.length);
  return first ? 1 - first.errors / wanted.length : 0;
}
