import type { Language } from '../../languages/language.ts';
import { W } from '../../languages/word-classes.ts';
import { digit, kindOf, letter, lineBreak, space } from './characters.ts';
import type { Folded } from './fold.ts';
import {
  type ClassSet,
  type Lexicon,
  lexiconOf,
  type Meaning,
  meet,
  type Node,
  newNode,
} from './lexicon.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** End of a block: no expression crosses it. */
export const BREAK = 4;
/** Part of an address, a mail, a document number: nothing is read in it. */
export const MASKED = 5;

/** The tokens of a text. A number token is a run of digits with single `.` or `,` inside. */
export interface Scan {
  language: Language;
  raw: string;
  low: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Where the token begins a known form. */
  node: (Node | undefined)[];
}

/** One pass over the text, one look-up a token. */
export function scan({ raw, low }: Folded, language: Language): Scan {
  const lexicon = lexiconOf(language);
  const start = new Int32Array(low.length + 1);
  const end = new Int32Array(low.length + 1);
  const kind = new Uint8Array(low.length + 1);
  const node: (Node | undefined)[] = [];
  let count = 0;
  let at = 0;
  while (at < low.length) {
    const type = kindOf(low.charCodeAt(at));
    if (type === space) {
      at++;
      continue;
    }
    const from = at++;
    if (type === letter) {
      while (at < low.length && kindOf(low.charCodeAt(at)) === letter) at++;
    } else if (type === digit) {
      at = endOfNumber(low, at);
    }
    start[count] = from;
    end[count] = at;
    kind[count] =
      type === letter ? WORD : type === digit ? NUMBER : type === lineBreak ? BREAK : MARK;
    node.push(
      type === digit
        ? undefined
        : (lookUp(lexicon, low, from, at) ?? compound(language, lexicon, low, type, from, at)),
    );
    count++;
  }
  start[count] = low.length;
  end[count] = low.length;
  kind[count] = BREAK;
  node.push(undefined);
  return { language, raw, low, count, start, end, kind, node };
}

/** Longest form in any table; longer words cannot be in one. */
const longestWord = 24;

function lookUp(lexicon: Lexicon, low: string, from: number, to: number): Node | undefined {
  return to - from > longestWord ? undefined : lexicon.get(low.slice(from, to));
}

/** A number written as one word ("dreihundertfünf") becomes an entry when it is met. */
function compound(
  language: Language,
  lexicon: Lexicon,
  low: string,
  type: number,
  from: number,
  to: number,
): Node | undefined {
  if (!language.compound || type !== letter || to - from > longestCompound) return undefined;
  const word = low.slice(from, to);
  const read = language.compound(word);
  if (!read) return undefined;
  const cls = read.ordinal ? W.ordnum : W.num;
  const node = newNode(cls, read.value);
  if (lexicon.size < mostEntries) lexicon.set(word, node);
  return node;
}

const longestCompound = 80;
/** A bound on what a page can make us remember. */
const mostEntries = 20_000;

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

export interface Match {
  /** Token after the form. */
  end: number;
  value: Meaning;
}

/** The longest form of a class that begins at token `i`. */
export function look(s: Scan, i: number, cls: number): Match | undefined {
  const first = s.node[i];
  if (first === undefined || ((first.begins[cls >>> 5] ?? 0) & (1 << (cls & 31))) === 0)
    return undefined;
  let node: Node | undefined = first;
  let end = 0;
  let value: Meaning = 0;
  let token = i;
  while (node !== undefined) {
    token++;
    const known = node.classes.indexOf(cls);
    if (known >= 0) {
      end = token;
      value = node.values[known] ?? 0;
    }
    if (node.next === undefined || node.next.size === 0) break;
    const kind = s.kind[token];
    if (kind === BREAK || kind === MASKED) break;
    node = node.next.get(tokenText(s, token));
  }
  return end > 0 ? { end, value } : undefined;
}

/** Does a word that may open one of these classes stand at token `i`? */
export function mayOpen(s: Scan, i: number, set: ClassSet): boolean {
  const node = s.node[i];
  return node !== undefined && meet(node.begins, set);
}

/** Where the form ends, or `i` when there is none: for words that may be left out. */
export function skip(s: Scan, i: number, cls: number): number {
  return look(s, i, cls)?.end ?? i;
}

export function is(s: Scan, i: number, cls: number): boolean {
  return look(s, i, cls) !== undefined;
}

export function tokenText(s: Scan, i: number): string {
  return s.low.slice(s.start[i], s.end[i]);
}

/** Is token `i` this very sign? */
export function isMark(s: Scan, i: number, sign: string): boolean {
  return s.kind[i] === MARK && s.low.charAt(at(s.start, i)) === sign;
}

/** Do tokens `i` and `i + 1` touch? */
export function touches(s: Scan, i: number): boolean {
  return s.end[i] === s.start[i + 1] && s.kind[i] !== BREAK && s.kind[i + 1] !== BREAK;
}

/** Is token `i` written with a capital? */
export function isCapital(s: Scan, i: number): boolean {
  const from = at(s.start, i);
  return s.raw.charAt(from) !== s.low.charAt(from);
}

/** Does token `i` stand where any word would have a capital? */
export function opensSentence(s: Scan, i: number): boolean {
  if (i === 0) return true;
  const kind = s.kind[i - 1];
  if (kind === BREAK) return true;
  return kind === MARK && '.!?:"“”(–—-…*•\''.includes(s.low.charAt(at(s.start, i - 1)));
}

export function at(array: Int32Array, i: number): number {
  return array[i] ?? 0;
}
