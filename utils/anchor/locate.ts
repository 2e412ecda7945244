import type { Anchor } from './anchor.ts';
import { assess, type Candidate } from './candidate.ts';
import { lowerBound, occurrences } from './occurrences.ts';
import type { AnchorText } from './open-text.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { placesOf, proposals, type Search } from './proposals.ts';
import { sourceExtent } from './source-extent.ts';
import { accepts, better, contextOf, disowns, settled } from './verdict.ts';

/**
 * `found`: the quote stands there in the same words (spacing, quotes, dashes, Unicode form and tone
 * placement aside). `changed`: its place is known, its wording is not the same. `lost`: an orphan.
 * Offsets are UTF-16 units of the page text; `score` is 0 … 1, 1 for quote and context word for word.
 */
export type Located =
  | { state: 'found' | 'changed'; start: number; end: number; score: number }
  | { state: 'lost'; score: number };

/**
 * Finds the place an anchor describes in a text that may have been edited since. Of several equal
 * places the one nearest to `anchor.start` is taken.
 */
export function locate(text: AnchorText, anchor: Anchor): Located {
  const pattern = patternOf(anchor);
  const near = lowerBound(text.canonical.sources, anchor.start, 0, text.canonical.sources.length);
  const best = verbatim(text, pattern, near) ?? bestPlace(text, pattern, near);
  if (!best) return { state: 'lost', score: 0 };
  if (!accepts(best, pattern)) return { state: 'lost', score: best.score };
  const state = sameWording(text, pattern, best) ? 'found' : 'changed';
  return { state, ...sourceExtent(text, anchor, best), score: best.score };
}

/** The usual case: prefix, quote and suffix together, word for word. */
function verbatim(text: AnchorText, pattern: Pattern, near: number): Candidate | undefined {
  const { units, from, to, end } = pattern;
  if (end === 0) return undefined;
  const wanted = { units, from: 0, to: end };
  let best: Candidate | undefined;
  for (const at of occurrences(text, wanted, Math.max(0, near - from))) {
    const here = assess(text, pattern, at + from, at + to);
    if (!best || better(here, best, near)) best = here;
  }
  return best;
}

/** The best place of all that are proposed, unless the quote's context stands around something else. */
function bestPlace(text: AnchorText, pattern: Pattern, near: number): Candidate | undefined {
  if (pattern.from === pattern.to) return undefined;
  let places: readonly number[] | undefined;
  const search: Search = {
    text,
    pattern,
    near,
    best: undefined,
    places: () => {
      places ??= placesOf(text, pattern);
      return places;
    },
  };
  const { length } = text.canonical.units;
  let site: Candidate | undefined;
  const seen = new Set<number>();
  let verbatims = 0;
  for (const propose of proposals) {
    for (const [first, last] of propose(search)) {
      // A quote reckoned from its middle may begin before a short text or end behind it.
      const start = Math.min(Math.max(0, first), length);
      const end = Math.min(Math.max(start, last), length);
      const key = start * 2 ** 26 + end;
      if (seen.has(key)) continue;
      seen.add(key);
      const here = assess(text, pattern, start, end);
      if (here.quote === 1) verbatims++;
      if (!search.best || better(here, search.best, near)) search.best = here;
      if (!site || contextOf(here) > contextOf(site)) site = here;
    }
    if (search.best && settled(search.best, pattern)) break;
  }
  const { best } = search;
  if (!best || !site) return undefined;
  return { ...(disowns(site, best, pattern) ? site : best), rivals: verbatims - 1 };
}

function sameWording(text: AnchorText, pattern: Pattern, { start, end }: Candidate): boolean {
  const { cased } = text.canonical;
  if (end - start !== pattern.to - pattern.from) return false;
  for (let i = start; i < end; i++) {
    if (cased[i] !== pattern.cased[pattern.from + i - start]) return false;
  }
  return true;
}
