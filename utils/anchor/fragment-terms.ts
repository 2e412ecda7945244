import { isWordEdge } from './text-directive.ts';

/** Longest quote written out whole; of longer ones the first and last words are given. */
const longestExact = 300;
const wordCounts = [1, 2, 3, 5, 8, 13, 21];
const longestTerm = 300;

/** Offsets into the base letters of the page. */
export type Span = readonly [from: number, to: number];

/** The parts of a text directive, as stretches of the page. */
export interface Terms {
  prefix?: Span;
  start: Span;
  end?: Span;
  suffix?: Span;
}

/** The ways to point at the quote, the shortest first, as far as a browser could follow them. */
export function* candidates(letters: string, quote: Span): Generator<Terms> {
  for (const inner of innerTerms(letters, quote)) {
    yield inner;
    for (const words of wordCounts) {
      const before = wordsBefore(letters, quote[0], words);
      const after = wordsAfter(letters, quote[1], words);
      // A word longer than a term can be would be cut, and browsers do not match parts of words.
      const prefix = before && isWordEdge(letters, before[0]) ? before : undefined;
      const suffix = after && isWordEdge(letters, after[1]) ? after : undefined;
      if (prefix) yield { ...inner, prefix };
      if (suffix) yield { ...inner, suffix };
      if (prefix && suffix) yield { ...inner, prefix, suffix };
    }
  }
}

/** The quote as one term, or as first and last words: a term cannot reach from block to block. */
function* innerTerms(letters: string, [from, to]: Span): Generator<Terms> {
  const firstBlock = letters.indexOf('\n', from);
  if (to - from <= longestExact && (firstBlock < 0 || firstBlock >= to)) {
    yield { start: [from, to] };
    return;
  }
  const lastBlock = letters.lastIndexOf('\n', to - 1) + 1;
  const head: Span = [from, firstBlock < 0 ? to : Math.min(firstBlock, to)];
  const tail: Span = [Math.max(lastBlock, from), to];
  for (const words of wordCounts.slice(2)) {
    const start = wordsAfter(letters, head[0], words, head[1]);
    const end = wordsBefore(letters, tail[1], words, tail[0]);
    if (start && end && start[1] <= end[0]) yield { start, end };
  }
}

/** Up to `count` words that end where the text before `at` does, all in one block. */
function wordsBefore(letters: string, at: number, count: number, floor = 0): Span | undefined {
  let to = at;
  while (to > floor && isSpace(letters, to - 1)) to--;
  const least = Math.max(floor, letters.lastIndexOf('\n', to - 1) + 1, to - longestTerm);
  let from = to;
  for (let words = 0; words < count && from > least; words++) {
    from--;
    while (from > least && (isSpace(letters, from) || !isWordEdge(letters, from))) from--;
  }
  while (from < to && isSpace(letters, from)) from++;
  return from < to ? [from, to] : undefined;
}

/** Up to `count` words from where the text after `at` begins, all in one block. */
function wordsAfter(
  letters: string,
  at: number,
  count: number,
  ceiling = letters.length,
): Span | undefined {
  let from = at;
  while (from < ceiling && isSpace(letters, from)) from++;
  const block = letters.indexOf('\n', from);
  const most = Math.min(ceiling, block < 0 ? ceiling : block, from + longestTerm);
  let to = from;
  for (let words = 0; words < count && to < most; words++) {
    to++;
    while (to < most && (isSpace(letters, to - 1) || !isWordEdge(letters, to))) to++;
  }
  while (to > from && isSpace(letters, to - 1)) to--;
  return from < to ? [from, to] : undefined;
}

/** The span without white space at its ends. */
export function trimmed(letters: string, [from, to]: Span): Span {
  let first = from;
  let last = to;
  while (first < last && isSpace(letters, first)) first++;
  while (last > first && isSpace(letters, last - 1)) last--;
  return [first, last];
}

const isSpace = (letters: string, at: number): boolean =>
  letters[at] === ' ' || letters[at] === '\n';
