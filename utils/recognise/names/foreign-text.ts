import { nameKinds } from '../mention.ts';
import { mix } from './hash.ts';
import { bitOf, type Lexicon } from './lexicon.ts';
import type { Span } from './tag.ts';
import type { TextWords } from './text-words.ts';

const place = nameKinds.indexOf('place');
const confidence = 0.65;
const longestRun = 8;
const placeBits = bitOf.place | bitOf.country;
const doubtBits =
  bitOf.person |
  bitOf.organisation |
  bitOf.other |
  bitOf.surname |
  bitOf.given |
  bitOf.foreignGiven;

/**
 * Names in a text of a language the model does not read: whole runs of capitals that the gazetteer
 * knows as a well-known place and as nothing else. Persons and bodies would be guesses.
 */
export function knownPlaces({ words, starts }: TextWords, lexicon: Lexicon): Span[] {
  const sentenceStart = new Set(starts);
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.isCapital) continue;
    let to = from + 1;
    while (to < words.length && words[to]?.isCapital && !sentenceStart.has(to)) to++;
    if (to - from <= longestRun && isPlace(words.slice(from, to), lexicon)) {
      spans.push({ from, to, kind: place, confidence });
    }
    from = to - 1;
  }
  return spans;
}

function isPlace(run: TextWords['words'], lexicon: Lexicon): boolean {
  const kinds = lexicon.kindsOf(run.reduce((hash, word) => mix(hash, word.lowerHash), 0));
  const doubt = run.length === 1 ? kinds & doubtBits : 0;
  return (kinds & placeBits) !== 0 && (doubt === 0 || (kinds & bitOf.country) !== 0);
}
