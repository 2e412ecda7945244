import { isMeant, type QueryWord } from './query.ts';
import { formOfWord, type WordForm } from './word-form.ts';

/** Every word of every text, by number. The number 0 stands between two texts. */
export interface Vocabulary {
  /** The number of a word as it is written; forms that search cannot tell apart share one. */
  idOf(written: string): number;
  /** Sets `bit` in `flags` at each word that is meant; `flags` has room for `size`. */
  flag(asked: QueryWord, flags: Uint8Array, bit: number): void;
  readonly size: number;
}

/** Spellings remembered with their number; a library of generated words must not fill the memory. */
const mostSpellings = 400_000;

export function createVocabulary(): Vocabulary {
  const spellings = new Map<string, number>();
  const ids = new Map<string, number>();
  const forms: WordForm[] = [{ bare: '', letters: '', tones: '' }];

  function learn(written: string): number {
    const form = formOfWord(written);
    const key = `${form.letters} ${form.tones}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = forms.length;
      ids.set(key, id);
      forms.push(form);
    }
    if (spellings.size >= mostSpellings) spellings.clear();
    spellings.set(written, id);
    return id;
  }

  return {
    idOf: (written) => spellings.get(written) ?? learn(written),
    flag(asked, flags, bit) {
      for (let id = 1; id < forms.length; id++) {
        if (isMeant(asked, forms[id] as WordForm)) flags[id] = (flags[id] as number) | bit;
      }
    },
    get size() {
      return forms.length;
    },
  };
}
