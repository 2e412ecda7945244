import { character, classOf } from './characters.ts';
import { hashText, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { normalForm } from './normal-form.ts';
import { syllableClass } from './syllable.ts';

/** What is known of a word by itself; worked out once and shared by all its occurrences. */
export interface Word {
  /** The word in one spelling (see `normalForm`), its case kept. */
  readonly text: string;
  readonly lower: string;
  /** The same number for every casing of the word. */
  readonly id: number;
  readonly textHash: number;
  readonly lowerHash: number;
  readonly shapeHash: number;
  /** One of `syllable`. */
  readonly syllable: number;
  /** Hashes of its first and last one to four letters. */
  readonly affixes: readonly number[];
  /** Hashes of its embedding clusters, coarse to fine; none for a word without embedding. */
  readonly clusters: readonly number[];
  /** Gazetteer kinds of the word taken alone, as bits. */
  readonly kinds: number;
  readonly kindList: readonly number[];
  readonly isLetters: boolean;
  readonly isCapital: boolean;
  /** More than one letter, all of them capitals. */
  readonly isUpper: boolean;
  /** A sign after which a capital says nothing: full stop, colon, quote, bullet. */
  readonly opens: boolean;
}

export interface Vocabulary {
  /** `glued`: a hyphen with no space on either side ("Coca-Cola") is another word than a dash ("HÀ NỘI - "). */
  word(surface: string, glued: boolean): Word;
  /** Ids given so far are below this. */
  readonly size: number;
  /** Forgets all words when they are many. Called between texts only: ids must hold within one. */
  trim(): void;
}

const mostWords = 16384;

/** The `lowerHash` of a word in lower case. */
export const hashWord = (lower: string) => hashText(lower, 11);

const openers = '.!?…:;"“”‘\'•-–—(*|';
const hyphen = '\u2010';

/** Words by surface, with everything the features ask of one. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const words = new Map<string, Word>();
  const ids = new Map<string, number>();
  return {
    word(surface, glued) {
      const key = glued && surface === '-' ? hyphen : surface;
      let word = words.get(key);
      if (!word) {
        const text = normalForm(key);
        const lower = text.toLowerCase();
        const id = ids.get(lower) ?? ids.size;
        ids.set(lower, id);
        word = describe(text, lower, id, lexicon);
        words.set(key, word);
      }
      return word;
    },
    get size() {
      return ids.size;
    },
    trim() {
      if (words.size <= mostWords) return;
      words.clear();
      ids.clear();
    },
  };
}

function describe(text: string, lower: string, id: number, lexicon: Lexicon): Word {
  const first = classOf(text.charCodeAt(0));
  const isCapital = first === character.upper;
  const lowerHash = hashWord(lower);
  const kinds = lexicon.kindsOf(mix(0, lowerHash));
  const kindList: number[] = [];
  for (let kind = 0; kind < 24; kind++) if ((kinds >>> kind) & 1) kindList.push(kind);
  return {
    text,
    lower,
    id,
    textHash: hashText(text, 7),
    lowerHash,
    shapeHash: hashText(shapeOf(text), 13),
    syllable: syllableClass(lower),
    affixes: affixesOf(lower),
    clusters: lexicon.clustersOf(lowerHash),
    kinds,
    kindList,
    isLetters: isCapital || first === character.lower,
    isCapital,
    isUpper: isCapital && text.length > 1 && text === text.toUpperCase(),
    opens: text.length === 1 && openers.includes(text),
  };
}

/** "Nguyễn" → "Xx", "iPhone15" → "xXxd", "U.S." → "X.X.", "J" → "X1": runs of a class shrink to one sign. */
function shapeOf(text: string): string {
  let shape = '';
  let previous = '';
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const kind = classOf(text.charCodeAt(i));
    let sign = text.charAt(i);
    if (kind === character.upper) sign = 'X';
    else if (kind === character.lower) sign = 'x';
    else if (kind === character.digit) sign = 'd';
    else if (kind === character.mark) sign = previous;
    if (sign !== previous) shape += sign;
    previous = sign;
  }
  return text.length === 1 ? `${shape}1` : shape;
}

function affixesOf(lower: string): number[] {
  const hashes: number[] = [];
  for (let size = 1; size <= 4 && size < lower.length; size++) {
    hashes.push(
      hashText(lower.slice(0, size), 101 + size),
      hashText(lower.slice(-size), 201 + size),
    );
  }
  return hashes;
}
