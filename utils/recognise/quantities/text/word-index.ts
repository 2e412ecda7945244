import type { Node } from './lexicon.ts';

/**
 * First words of a lexicon by the hash of their UTF-16 units, so that a word is looked up where it
 * stands in the text, without cutting it out. Open addressing, half full at most.
 */
export interface WordIndex {
  /** Place in `words` plus one; 0 is free. */
  slots: Int32Array;
  words: string[];
  hashes: number[];
  nodes: Node[];
}

export const hashSeed = 7;

/** The hash of a word goes on with each unit. */
export function hashOn(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

export function wordIndex(words: Iterable<[string, Node]>): WordIndex {
  const index: WordIndex = { slots: new Int32Array(1024), words: [], hashes: [], nodes: [] };
  for (const [word, node] of words) addWord(index, word, node);
  return index;
}

export function addWord(index: WordIndex, word: string, node: Node): void {
  index.words.push(word);
  index.hashes.push(hashOf(word));
  index.nodes.push(node);
  if (index.words.length * 2 > index.slots.length) {
    index.slots = new Int32Array(index.slots.length * 2);
    for (let k = 0; k < index.words.length; k++) place(index, k);
  } else place(index, index.words.length - 1);
}

function place({ slots, hashes }: WordIndex, k: number): void {
  let slot = spread(hashes[k] ?? 0) & (slots.length - 1);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = k + 1;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The node of the word `low[from..to)`, whose hash is known. */
export function findWord(
  { slots, words, hashes, nodes }: WordIndex,
  low: string,
  from: number,
  to: number,
  hash: number,
): Node | undefined {
  for (let slot = spread(hash); ; slot++) {
    const k = (slots[slot & (slots.length - 1)] ?? 0) - 1;
    if (k < 0) return undefined;
    if (hashes[k] !== hash) continue;
    const word = words[k] ?? '';
    if (word.length === to - from && low.startsWith(word, from)) return nodes[k];
  }
}
