import { bitOf, type Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import type { DocumentFacts } from './document-facts.ts';
import { matchPhrases, type PhraseMatches } from './phrase-matches.ts';

/** A sentence as the feature templates see it. */
export interface Sentence {
  /** The words with two boundary words on either side: token i is `words[i + 2]`. */
  readonly words: readonly Word[];
  readonly count: number;
  /** First and last token of the run of capitals a token stands in; -1 outside of one. */
  readonly runStart: Int16Array;
  readonly runEnd: Int16Array;
  /** The token at which the nearest head ("Bộ", "công ty") to the left begins, or -1. */
  readonly head: Int16Array;
  /** The opening quote a token stands behind, or -1 outside of quotes. */
  readonly quote: Int16Array;
  /** Every word has a capital: a byline, a heading. */
  readonly allCapital: boolean;
  readonly phrases: PhraseMatches;
  readonly facts: DocumentFacts;
  /** Most words in capitals: a headline set that way. */
  readonly shouted: boolean;
}

function boundary(hash: number): Word {
  return {
    text: '',
    lower: '',
    id: -1,
    textHash: hash,
    lowerHash: hash,
    shapeHash: hash,
    syllable: 0,
    affixes: [],
    clusters: [],
    kinds: 0,
    kindList: [],
    isLetters: false,
    isCapital: false,
    isUpper: false,
    opens: false,
  };
}

const before = boundary(1);
const after = boundary(2);
const farthestHead = 12;

/** The tokens `from..to` of a text, made ready for the templates. */
export function prepareSentence(
  all: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  facts: DocumentFacts,
): Sentence {
  const own = all.slice(from, to);
  const count = own.length;
  const runStart = new Int16Array(count).fill(-1);
  const runEnd = new Int16Array(count).fill(-1);
  let letters = 0;
  let capitals = 0;
  let shouts = 0;
  for (let i = 0; i < count; i++) {
    const word = own[i] as Word;
    if (word.isLetters) letters++;
    if (word.isCapital) capitals++;
    if (word.isUpper || (word.isCapital && word.text.length === 1)) shouts++;
    if (!word.isCapital) continue;
    runStart[i] = i > 0 && own[i - 1]?.isCapital ? (runStart[i - 1] as number) : i;
  }
  for (let i = count - 1; i >= 0; i--) {
    if (!own[i]?.isCapital) continue;
    runEnd[i] = own[i + 1]?.isCapital ? (runEnd[i + 1] as number) : i;
  }
  const phrases = matchPhrases(own, lexicon);
  return {
    words: [before, before, ...own, after, after],
    count,
    runStart,
    runEnd,
    head: headsToTheLeft(own, phrases),
    quote: quotes(own),
    allCapital: letters > 0 && capitals === letters,
    phrases,
    facts,
    shouted: letters > 2 && shouts / letters > 0.7,
  };
}

const headBits = ~bitOf.common;

function headsToTheLeft(words: readonly Word[], phrases: PhraseMatches): Int16Array {
  const heads = new Int16Array(words.length).fill(-1);
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const place = phrases.cuePlaces[i] as number;
    const isHead = ((phrases.cues[i] as number) & headBits) !== 0;
    if (isHead && (place === 1 || place === 2)) last = i;
    const sign = (words[i] as Word).text;
    if (sign === ',' || sign === '.' || sign === ';' || sign === ':') last = -1;
    heads[i] = last >= 0 && i - last <= farthestHead ? last : -1;
  }
  return heads;
}

/** Pairs of quotes within the sentence; an apostrophe that opens nothing is not closed by another. */
function quotes(words: readonly Word[]): Int16Array {
  const inside = new Int16Array(words.length).fill(-1);
  let open = -1;
  for (let i = 0; i < words.length; i++) {
    const sign = words[i]?.text;
    if (open < 0 && (sign === '"' || sign === '“' || sign === '‘' || sign === '«')) open = i;
    else if (open >= 0 && (sign === '"' || sign === '”' || sign === '’' || sign === '»')) {
      inside.fill(open, open + 1, i);
      open = -1;
    }
  }
  return inside;
}
