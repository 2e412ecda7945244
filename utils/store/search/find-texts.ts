import type { Phrase } from './query.ts';
import type { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Phrases whose words fit the eight bits of one pass over the texts. */
export interface Pass {
  /** For each word of the vocabulary, which of the words asked for it is. */
  flags: Uint8Array;
  /** The bits of each phrase's words, in their order. */
  phrases: number[][];
  /** All bits of a phrase; a phrase is one bit of the answer. */
  masks: number[];
}

const bits = 8;

/** Looks the query's words up once, for passes over the annotations' and the pages' texts. */
export function passesOf(phrases: Phrase[], vocabulary: Vocabulary): Pass[] {
  const passes: Pass[] = [];
  let used = bits;
  for (const phrase of phrases.flatMap(inEights)) {
    let pass = passes.at(-1);
    if (!pass || used + phrase.length > bits) {
      pass = { flags: new Uint8Array(vocabulary.size), phrases: [], masks: [] };
      passes.push(pass);
      used = 0;
    }
    const own: number[] = [];
    for (const word of phrase) {
      const bit = 1 << used++;
      vocabulary.flag(word, pass.flags, bit);
      own.push(bit);
    }
    pass.phrases.push(own);
    pass.masks.push(own.reduce((mask, bit) => mask | bit, 0));
  }
  return passes;
}

/** A phrase of more than eight words is asked for in pieces. */
function inEights(phrase: Phrase): Phrase[] {
  const pieces: Phrase[] = [];
  for (let at = 0; at < phrase.length; at += bits) pieces.push(phrase.slice(at, at + bits));
  return pieces;
}

/**
 * For each text, which phrases of the pass it has, a bit a phrase; texts that are 0 in `among` are
 * passed over. One look at each word bounds the time of a search: some 2 ns a word.
 */
export function findTexts(
  { flags, phrases, masks }: Pass,
  texts: Texts,
  among?: Uint8Array,
): Uint8Array {
  const { words, starts, length } = texts;
  const found = new Uint8Array(length);
  for (let text = 0; text < length; text++) {
    if (among?.[text] === 0) continue;
    const start = starts[text] as number;
    const end = starts[text + 1] as number;
    let seen = 0;
    for (let at = start; at < end; at++) seen |= flags[words[at] as number] as number;
    if (seen === 0) continue;
    let has = 0;
    for (let i = 0; i < masks.length; i++) {
      const mask = masks[i] as number;
      if ((seen & mask) !== mask) continue;
      const phrase = phrases[i] as number[];
      if (phrase.length === 1 || stands(phrase, flags, words, start, end)) has |= 1 << i;
    }
    found[text] = has;
  }
  return found;
}

/** Whether the words of a phrase stand one after the other in `words[start..end)`. */
function stands(
  phrase: number[],
  flags: Uint8Array,
  words: Uint32Array,
  start: number,
  end: number,
): boolean {
  for (let from = start; from + phrase.length <= end; from++) {
    let matched = 0;
    while (
      matched < phrase.length &&
      ((flags[words[from + matched] as number] as number) & (phrase[matched] as number)) !== 0
    )
      matched++;
    if (matched === phrase.length) return true;
  }
  return false;
}
