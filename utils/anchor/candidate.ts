import type { AnchorText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { prefixSimilarity, quoteSimilarity, suffixSimilarity } from './similarity.ts';

/** Start and end in canonical offsets. */
export type Extent = readonly [start: number, end: number];

/** A place that may be the quote's, in canonical offsets, and how well it agrees: 1 is word for word. */
export interface Candidate {
  start: number;
  end: number;
  quote: number;
  /** Agreement of the text before with the prefix; 1 when the anchor has none. */
  prefix: number;
  suffix: number;
  /** The three weighed together. */
  score: number;
  /** How many other places hold the quote word for word, as far as was looked. */
  rivals?: number;
}

/** Hypothesis' weights (client, `match-quote.ts`), without its one for position: that only breaks ties. */
const weights = { quote: 50, prefix: 20, suffix: 20 };

/** A letter in the other case is this much of a wrong letter: "So với" is not "so với". */
const caseWeight = 0.3;

/** Compares the quote and its context with `[start, end)` of the text. */
export function assess(text: AnchorText, pattern: Pattern, start: number, end: number): Candidate {
  const { units } = text.canonical;
  const quote =
    quoteSimilarity(units, pattern, start, end) -
    (caseWeight * caseErrors(text, pattern, start, end)) / Math.max(1, pattern.to - pattern.from);
  const prefix = prefixSimilarity(units, pattern, start);
  const suffix = suffixSimilarity(units, pattern, end);
  const { quote: q, prefix: p, suffix: s } = weights;
  const score = (q * quote + p * prefix + s * suffix) / (q + p + s);
  return { start, end, quote, prefix, suffix, score };
}

/** Letters whose case alone differs, when the letters are the same. */
function caseErrors(text: AnchorText, pattern: Pattern, start: number, end: number): number {
  const { units, cased } = text.canonical;
  if (end - start !== pattern.to - pattern.from) return 0;
  let errors = 0;
  for (let i = start; i < end; i++) {
    const at = pattern.from + i - start;
    if (units[i] === pattern.units[at] && cased[i] !== pattern.cased[at]) errors++;
  }
  return errors;
}
