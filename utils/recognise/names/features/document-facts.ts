import type { Word } from '../words.ts';

/** How each word of a text is written all over it: the features of one sentence lean on the others. */
export interface DocumentFacts {
  /** Times written small, times capital inside a sentence; by word id, capped at 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** Bits: 1 seen first in a run of capitals, 2 last, 4 inside. */
  readonly runs: Uint8Array;
  /** Gazetteer kinds of the words that begin the runs it stands in. */
  readonly runKinds: Int32Array;
  /** Gazetteer kinds of the words before the runs it stands in: "ông", "tỉnh", "Công ty". */
  readonly leftKinds: Int32Array;
  /** Neighbours (lower hashes: left, right) of its first three capital occurrences; 0 is none. */
  readonly contexts: Int32Array;
}

export const contextsKept = 3;
const atStart = 1;
const atEnd = 2;

/** Reads `words` sentence by sentence; `starts` as given by `sentenceStarts`, `size` the vocabulary's. */
export function readDocument(
  words: readonly Word[],
  starts: readonly number[],
  size: number,
): DocumentFacts {
  const facts: DocumentFacts = {
    small: new Uint8Array(size),
    capital: new Uint8Array(size),
    runs: new Uint8Array(size),
    runKinds: new Int32Array(size),
    leftKinds: new Int32Array(size),
    contexts: new Int32Array(size * contextsKept * 2),
  };
  const kept = new Uint8Array(size);
  for (let s = 0; s + 1 < starts.length; s++) {
    readSentence(words, starts[s] as number, starts[s + 1] as number, facts, kept);
  }
  return facts;
}

function readSentence(
  words: readonly Word[],
  from: number,
  to: number,
  facts: DocumentFacts,
  kept: Uint8Array,
): void {
  let runStart = from;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const before = i > from ? words[i - 1] : undefined;
    const after = i + 1 < to ? words[i + 1] : undefined;
    if (!word.isCapital || !before?.isCapital) runStart = i;
    if (!word.isLetters) continue;
    const id = word.id;
    if (!word.isCapital) {
      bump(facts.small, id);
      continue;
    }
    if (before && !before.opens && !word.isUpper) bump(facts.capital, id);
    const left = runStart > from ? (words[runStart - 1] as Word).kinds : 0;
    facts.leftKinds[id] = (facts.leftKinds[id] as number) | left;
    const nth = kept[id] as number;
    if (nth < contextsKept) {
      const at = (id * contextsKept + nth) * 2;
      facts.contexts[at] = before?.lowerHash ?? atStart;
      facts.contexts[at + 1] = after?.lowerHash ?? atEnd;
      kept[id] = nth + 1;
    }
    const bits = facts.runs[id] as number;
    if (before?.isCapital && after?.isCapital) facts.runs[id] = bits | 4;
    else if (before?.isCapital) facts.runs[id] = bits | 2;
    else if (after?.isCapital) facts.runs[id] = bits | 1;
    if (runStart < i) {
      facts.runKinds[id] = (facts.runKinds[id] as number) | (words[runStart] as Word).kinds;
    }
  }
}

function bump(counts: Uint8Array, id: number): void {
  const count = counts[id] as number;
  if (count < 255) counts[id] = count + 1;
}
