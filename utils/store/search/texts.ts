import { eachWord } from './each-word.ts';
import { growing } from './growing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of many texts, each text a number: what is searched. */
export interface Texts {
  /** Takes in the next text, given as its fields; no phrase reaches from one field into another. */
  add(fields: string[]): void;
  /** The words of all texts, one after the other; text `i` is `words[starts[i]..starts[i + 1])`. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly length: number;
}

/** Numbers of words take 4 bytes each, and nothing else is remembered of a text. */
export function createTexts(vocabulary: Vocabulary): Texts {
  const words = growing(1 << 16);
  const starts = growing();
  starts.push(0);
  return {
    add(fields) {
      for (const field of fields) {
        if (field === '') continue;
        eachWord(field, (start, end) => words.push(vocabulary.idOf(field.slice(start, end))));
        words.push(0);
      }
      starts.push(words.length);
    },
    get words() {
      return words.values;
    },
    get starts() {
      return starts.values;
    },
    get length() {
      return starts.length - 1;
    },
  };
}
