/**
 * Numbers for the words of a lexicon, found by the hash of their UTF-16 units, so that a word is
 * looked up where it stands in the text, without cutting it out. Open addressing, half full at most.
 */
export interface WordIndex {
  /** A word's number, 0 where free. */
  slots: Int32Array;
  /** The word of each number and its hash; there is no number 0. */
  words: string[];
  hashes: number[];
}

export const hashSeed = 7;

/** The hash of a word goes on with each unit. */
export function hashOn(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

export function wordIndex(): WordIndex {
  return { slots: new Int32Array(1024), words: [''], hashes: [0] };
}

/** The number of the word `form[from..to)`, whose hash is known; a new one when it has none. */
export function addWord(
  index: WordIndex,
  form: string,
  from: number,
  to: number,
  hash: number,
): number {
  const known = findWord(index, form, from, to, hash);
  if (known) return known;
  const number = index.words.push(form.slice(from, to)) - 1;
  index.hashes.push(hash);
  if (number * 2 > index.slots.length) {
    index.slots = new Int32Array(index.slots.length * 2);
    for (let k = 1; k <= number; k++) place(index, k);
  } else place(index, number);
  return number;
}

function place({ slots, hashes }: WordIndex, number: number): void {
  let slot = spread(hashes[number] ?? 0) & (slots.length - 1);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = number;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The number of the word `low[from..to)`, whose hash is known; 0 when it has none. */
export function findWord(
  { slots, words, hashes }: WordIndex,
  low: string,
  from: number,
  to: number,
  hash: number,
): number {
  for (let slot = spread(hash); ; slot++) {
    const number = slots[slot & (slots.length - 1)] ?? 0;
    if (number === 0) return 0;
    if (hashes[number] !== hash) continue;
    const word = words[number] ?? '';
    if (word.length === to - from && low.startsWith(word, from)) return number;
  }
}
