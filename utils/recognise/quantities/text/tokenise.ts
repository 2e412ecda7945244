import type { Language } from '../../languages/language.ts';
import { classWords, W } from '../../languages/word-classes.ts';
import { digit, kindOf, letter, lineBreak, space } from './characters.ts';
import type { Folded } from './fold.ts';
import { type Lexicon, lexiconOf, type Node, newNode } from './lexicon.ts';
import { BREAK, MARK, NUMBER, type Scan, WORD } from './scan.ts';
import { addWord, findWord, hashOn, hashSeed } from './word-index.ts';

interface Tokens extends Pick<Scan, 'count' | 'start' | 'end' | 'kind' | 'sign' | 'glued'> {
  hash: Int32Array;
}

/** One pass over the units of the text, one look-up a token. */
export function scan({ raw, low }: Folded, language: Language): Scan {
  const { count, start, end, kind, sign, glued, hash } = tokenise(low);
  const lexicon = lexiconOf(language);
  const word = new Int32Array(count + 2);
  const node = new Array<Node | undefined>(count + 1);
  const { index, first } = lexicon;
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    const number = to - from > longestWord ? 0 : findWord(index, low, from, to, hash[i] ?? 0);
    word[i] = number;
    if (kind[i] === NUMBER) continue;
    node[i] =
      first[number] ??
      (kind[i] === WORD && language.compound
        ? compound(lexicon, language, low, from, to)
        : undefined);
  }
  const has = formsAt(count, node, word);
  const texts = new Array<string | undefined>(count + 1);
  return { language, raw, low, count, start, end, kind, sign, glued, texts, word, node, has };
}

/** Classes of the forms that stand at each token. */
function formsAt(count: number, node: (Node | undefined)[], word: Int32Array): Int32Array {
  const has = new Int32Array((count + 1) * classWords);
  for (let i = 0; i < count; i++) {
    const first = node[i];
    if (first) addForms(has, i, first, word);
  }
  return has;
}

function addForms(has: Int32Array, i: number, first: Node, word: Int32Array): void {
  let form: Node | undefined = first;
  for (let token = i; form !== undefined; ) {
    const { ends, next }: Node = form;
    for (let k = 0, at = i * classWords; k < classWords; k++, at++)
      has[at] = (has[at] ?? 0) | (ends[k] ?? 0);
    const number = word[++token] ?? 0;
    form = number === 0 ? undefined : next?.get(number);
  }
}

/** Longest form in any table; longer words cannot be in one. */
const longestWord = 24;

function tokenise(low: string): Tokens {
  const size = low.length + 1;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const kind = new Uint8Array(size);
  const sign = new Uint16Array(size);
  const glued = new Uint8Array(size);
  const hash = new Int32Array(size);
  let count = 0;
  let at = 0;
  while (at < low.length) {
    const code = low.charCodeAt(at);
    const type = kindOf(code);
    if (type === space) {
      at++;
      continue;
    }
    const from = at++;
    start[count] = from;
    if (count > 0 && end[count - 1] === from && type !== lineBreak && kind[count - 1] !== BREAK)
      glued[count - 1] = 1;
    if (type === letter) {
      let h = hashOn(hashSeed, code);
      while (at < low.length) {
        const next = low.charCodeAt(at);
        if (kindOf(next) !== letter) break;
        h = hashOn(h, next);
        at++;
      }
      hash[count] = h;
      kind[count] = WORD;
    } else if (type === digit) {
      at = endOfNumber(low, at);
      kind[count] = NUMBER;
      if (at - from <= longestDigits) hash[count] = hashBetween(low, from, at);
    } else if (type === lineBreak) kind[count] = BREAK;
    else {
      kind[count] = MARK;
      sign[count] = code;
      hash[count] = hashOn(hashSeed, code);
    }
    end[count++] = at;
  }
  start[count] = low.length;
  end[count] = low.length;
  kind[count] = BREAK;
  return { count, start, end, kind, sign, glued, hash };
}

/** Figures in forms ("km2", "1. weihnachtstag") are short. */
const longestDigits = 4;

function hashBetween(low: string, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = hashOn(hash, low.charCodeAt(at));
  return hash;
}

function endOfNumber(low: string, from: number): number {
  let at = from;
  while (at < low.length) {
    const code = low.charCodeAt(at);
    const inside =
      kindOf(code) === digit ||
      ((code === 0x2e || code === 0x2c) && kindOf(low.charCodeAt(at + 1)) === digit);
    if (!inside) return at;
    at++;
  }
  return at;
}

/** A number written as one word ("dreihundertfünf") becomes an entry when it is met. */
function compound(
  lexicon: Lexicon,
  language: Language,
  low: string,
  from: number,
  to: number,
): Node | undefined {
  if (to - from > longestCompound) return undefined;
  const word = low.slice(from, to);
  const read = language.compound?.(word);
  if (!read) return undefined;
  const node = newNode(read.ordinal ? W.ordnum : W.num, read.value);
  // A copy: a slice would keep the whole page in memory.
  if (lexicon.first.length < mostEntries)
    lexicon.first[addWord(lexicon.index, [...word].join(''))] = node;
  return node;
}

const longestCompound = 80;
/** A bound on what a page can make us remember. */
const mostEntries = 20_000;
