import { mix } from '../hash.ts';
import { bitOf, type Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';

/** Phrases of the gazetteer found in a sentence, seen from each of its tokens. */
export interface PhraseMatches {
  /** Kinds of the longest name that covers the token, as bits; 0 for none. */
  readonly names: Int32Array;
  /** Where in that name the token stands: 1 alone, 2 first, 3 inside, 4 last; +4 when it is written small. */
  readonly places: Uint8Array;
  readonly lengths: Uint8Array;
  /** The same for cues: heads ("công ty cổ phần"), titles ("Phó Chủ tịch"), common words ("Bình đẳng"). */
  readonly cues: Int32Array;
  readonly cuePlaces: Uint8Array;
}

const longestPhrase = 9;
const cueBits =
  bitOf.organisationHead | bitOf.placeHead | bitOf.title | bitOf.otherHead | bitOf.common;
/** Lists of single words that are no names by themselves. */
const partBits = bitOf.surname | bitOf.given | bitOf.foreignGiven | bitOf.foreignSurname;
const nameBits = ~(cueBits | partBits);

/** Longest matches win; of two as long the earlier. */
export function matchPhrases(words: readonly Word[], lexicon: Lexicon): PhraseMatches {
  const count = words.length;
  const found: PhraseMatches = {
    names: new Int32Array(count),
    places: new Uint8Array(count),
    lengths: new Uint8Array(count),
    cues: new Int32Array(count),
    cuePlaces: new Uint8Array(count),
  };
  const cueLengths = new Uint8Array(count);
  for (let from = 0; from < count; from++) {
    if (!(words[from] as Word).isLetters && !/^\d/u.test((words[from] as Word).text)) continue;
    let hash = 0;
    let nameLength = 0;
    let names = 0;
    let cueLength = 0;
    let cues = 0;
    const limit = Math.min(count - from, longestPhrase);
    for (let length = 1; length <= limit; length++) {
      hash = mix(hash, (words[from + length - 1] as Word).lowerHash);
      const kinds = lexicon.kindsOf(hash);
      if (kinds & nameBits) {
        names = kinds & nameBits;
        nameLength = length;
      }
      if (kinds & cueBits) {
        cues = kinds & cueBits;
        cueLength = length;
      }
    }
    if (names) {
      const small = (words[from] as Word).isCapital ? 0 : 4;
      cover(found.names, found.places, found.lengths, from, nameLength, names, small);
    }
    if (cues) cover(found.cues, found.cuePlaces, cueLengths, from, cueLength, cues, 0);
  }
  return found;
}

function cover(
  kinds: Int32Array,
  places: Uint8Array,
  lengths: Uint8Array,
  from: number,
  length: number,
  bits: number,
  small: number,
): void {
  for (let i = from; i < from + length; i++) if ((lengths[i] as number) >= length) return;
  for (let i = from; i < from + length; i++) {
    kinds[i] = bits;
    lengths[i] = length;
    if (length === 1) places[i] = 1 + small;
    else places[i] = (i === from ? 2 : i === from + length - 1 ? 4 : 3) + small;
  }
}
