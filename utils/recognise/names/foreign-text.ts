import { nameKinds } from '../mention.ts';
import { countryNames } from './country-names.ts';
import { mix } from './hash.ts';
import { bitOf, type Lexicon } from './lexicon.ts';
import type { Span } from './tag.ts';
import type { TextWords } from './text-words.ts';
import type { Word } from './words.ts';

const place = nameKinds.indexOf('place');
const confidence = 0.65;
const longestRun = 8;
const placeBits = bitOf.place | bitOf.country;
const doubtBits = bitOf.organisation | bitOf.other | bitOf.surname | bitOf.given;

/** Towns that are common words in languages which write nouns with capitals. */
const commonWords = new Set([
  'bad',
  'essen',
  'halle',
  'hamm',
  'hof',
  'lage',
  'singen',
  'weiden',
  'worms',
]);

/**
 * Names in a text of a language the model does not read: whole runs of capitals that are a country in
 * that language, or that the gazetteer knows as a well-known place and as nothing else. Persons and
 * bodies would be guesses.
 */
export function knownPlaces({ words, starts }: TextWords, lexicon: Lexicon, lang: string): Span[] {
  const sentenceStart = new Set(starts);
  const countries = countryNames(lang);
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.isCapital) continue;
    let to = from + 1;
    while (to < words.length && words[to]?.isCapital && !sentenceStart.has(to)) to++;
    const isKnown = (start: number): boolean => {
      const run = words.slice(start, to);
      if (run.length === 0 || run.length > longestRun) return false;
      return countries.has(run.map(({ lower }) => lower).join(' ')) || isPlace(run, lexicon);
    };
    // "In Frankreich": the first word of a sentence has its capital from there.
    const start = sentenceStart.has(from) && !isKnown(from) ? from + 1 : from;
    if (isKnown(start)) spans.push({ from: start, to, kind: place, confidence });
    from = to - 1;
  }
  return spans;
}

function isPlace(run: readonly Word[], lexicon: Lexicon): boolean {
  const kinds = lexicon.kindsOf(run.reduce((hash, word) => mix(hash, word.lowerHash), 0));
  if ((kinds & placeBits) === 0 || commonWords.has(run[0]?.lower ?? '')) return false;
  // "Paris" is a given name too, but a large city first of all.
  const sure = kinds & (bitOf.country | bitOf.city);
  return run.length > 1 || sure !== 0 || (kinds & doubtBits) === 0;
}
