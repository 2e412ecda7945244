import type { Language } from '../../languages/language.ts';
import { classWords } from '../../languages/word-classes.ts';
import { type ClassSet, type Meaning, meet, type Node } from './lexicon.ts';

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
  /** The UTF-16 unit of a mark, 0 for any other token. */
  sign: Uint16Array;
  /** 1 where the next token touches this one. */
  glued: Uint8Array;
  /** How many digits a number of at most four is when it is nothing else, and 0 for any other token. */
  digits: Uint8Array;
  /** What those digits are worth. */
  value: Uint16Array;
  /** What was cut out of `low`, by token. */
  texts: (string | undefined)[];
  /** The number of the token's word, 0 when no form has it. */
  word: Int32Array;
  /** Where the token begins a known form. */
  node: (Node | undefined)[];
  /** Classes of the forms that stand at the token, `classWords` words of bits each. */
  has: Int32Array;
}

export interface Match {
  /** Token after the form. */
  end: number;
  value: Meaning;
}

/** The longest form of a class that begins at token `i`. */
export function look(s: Scan, i: number, cls: number): Match | undefined {
  return has(s, i, cls) ? longest(s, i, cls) : undefined;
}

/** Does a form of the class stand at token `i`? One bit, asked many times a token. */
function has(s: Scan, i: number, cls: number): boolean {
  return ((s.has[i * classWords + (cls >>> 5)] ?? 0) & (1 << cls)) !== 0;
}

function longest(s: Scan, i: number, cls: number): Match | undefined {
  const end = longestEnd(s, i, cls);
  return end > 0 ? { end, value: meaningOf(s, i, cls, end) } : undefined;
}

/** The token after the longest form of a class at token `i`, 0 when there is none. */
function longestEnd(s: Scan, i: number, cls: number): number {
  let node = s.node[i];
  let end = 0;
  let token = i;
  while (node !== undefined) {
    token++;
    if (((node.ends[cls >>> 5] ?? 0) & (1 << cls)) !== 0) end = token;
    if (node.next === undefined || s.kind[token] === MASKED) break;
    node = node.next.get(s.word[token] ?? 0);
  }
  return end;
}

function meaningOf(s: Scan, i: number, cls: number, end: number): Meaning {
  let node = s.node[i];
  for (let token = i + 1; token < end; token++) node = node?.next?.get(s.word[token] ?? 0);
  return node?.values[node.classes.indexOf(cls)] ?? 0;
}

/** Does a word that may open one of these classes stand at token `i`? */
export function mayOpen(s: Scan, i: number, set: ClassSet): boolean {
  const node = s.node[i];
  return node !== undefined && meet(node.begins, set);
}

/** Does a form of one of these classes stand at token `i`, or did before its end was masked? */
export function opens(s: Scan, i: number, set: ClassSet): boolean {
  const { has } = s;
  for (let k = 0, at = i * classWords; k < classWords; k++, at++)
    if (((has[at] ?? 0) & (set[k] ?? 0)) !== 0) return true;
  return false;
}

/** Are all forms that stand at token `i` of these classes? */
export function only(s: Scan, i: number, set: ClassSet): boolean {
  const { has } = s;
  for (let k = 0, at = i * classWords; k < classWords; k++, at++)
    if (((has[at] ?? 0) & ~(set[k] ?? 0)) !== 0) return false;
  return true;
}

/** The tokens within which what begins at a word goes on. */
const reach = 5;

/** Does a number, or a form of one of these classes, stand behind token `i` in its block? */
export function isNear(s: Scan, i: number, set: ClassSet): boolean {
  for (let k = i + 1; k <= i + reach; k++) {
    const kind = s.kind[k];
    if (kind === BREAK) return false;
    if (kind === NUMBER || kind === MASKED || opens(s, k, set)) return true;
  }
  return false;
}

/** Does a form of one of these classes stand at token `i`? */
export function isAny(s: Scan, i: number, set: ClassSet): boolean {
  if (!opens(s, i, set)) return false;
  let token = i;
  for (let node = s.node[i]; node !== undefined; node = node.next?.get(s.word[token] ?? 0)) {
    if (meet(node.ends, set)) return true;
    if (s.kind[++token] === MASKED) return false;
  }
  return false;
}

/** Takes token `i` out of reading. */
export function hide(s: Scan, i: number): void {
  s.kind[i] = MASKED;
  s.sign[i] = 0;
  s.digits[i] = 0;
  s.node[i] = undefined;
  s.has.fill(0, i * classWords, (i + 1) * classWords);
}

/** Where the form ends, or `i` when there is none: for words that may be left out. */
export function skip(s: Scan, i: number, cls: number): number {
  return (has(s, i, cls) && longestEnd(s, i, cls)) || i;
}

export function is(s: Scan, i: number, cls: number): boolean {
  return has(s, i, cls) && longestEnd(s, i, cls) > 0;
}

export function tokenText(s: Scan, i: number): string {
  const known = s.texts[i];
  if (known !== undefined) return known;
  const text = s.low.slice(s.start[i], s.end[i]);
  s.texts[i] = text;
  return text;
}

/** Is token `i` this very sign? */
export function isMark(s: Scan, i: number, sign: string): boolean {
  return s.sign[i] === sign.charCodeAt(0);
}

/** Do tokens `i` and `i + 1` touch? */
export function touches(s: Scan, i: number): boolean {
  return s.glued[i] === 1;
}

/** Is token `i` written with a capital? */
export function isCapital(s: Scan, i: number): boolean {
  const from = at(s.start, i);
  return s.raw.charCodeAt(from) !== s.low.charCodeAt(from);
}

/** Does token `i` stand where any word would have a capital? */
export function opensSentence(s: Scan, i: number): boolean {
  if (i === 0) return true;
  const kind = s.kind[i - 1];
  if (kind === BREAK) return true;
  return kind === MARK && '.!?:"“”(–—-…*•\''.includes(s.low.charAt(at(s.start, i - 1)));
}

export function at(array: Int32Array | Uint16Array, i: number): number {
  return array[i] ?? 0;
}
