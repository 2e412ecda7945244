import type { Language, Tables } from '../../languages/language.ts';
import { classWords, W, type WordClass } from '../../languages/word-classes.ts';
import { digit, kindOf, letter, space } from './characters.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

export type Meaning = number | string;

/** A set of word classes, a bit each. */
export type ClassSet = Int32Array;

/** A place in the trie of word forms, one step a token. */
export interface Node {
  next: Map<string, Node> | undefined;
  /** Classes of the form that ends here, and its value in each. */
  classes: number[];
  values: Meaning[];
  /** Classes of all forms that begin with the token of this (first) node. */
  begins: ClassSet;
  /** Rules for dates and for figures that may begin here, a bit each; -1 until asked for. */
  dateRules: number;
  figureRules: number;
  /** Rules for figures whose number this word may follow, a bit each; -1 until asked for. */
  followRules: number;
}

type Level = Map<string, Node>;

/** The forms of a language, found by their first word. */
export interface Lexicon {
  index: WordIndex;
}

export function classSet(...classes: number[]): ClassSet {
  const set = new Int32Array(classWords);
  for (const cls of classes) addClass(set, cls);
  return set;
}

function addClass(set: ClassSet, cls: number): void {
  set[cls >>> 5] = (set[cls >>> 5] ?? 0) | (1 << (cls & 31));
}

/** Have two sets a class in common? */
export function meet(a: ClassSet, b: ClassSet): boolean {
  for (let k = 0; k < classWords; k++) if (((a[k] ?? 0) & (b[k] ?? 0)) !== 0) return true;
  return false;
}

/** Which of the sets a node's classes meet, a bit each. */
export function rulesOf(node: Node, sets: readonly ClassSet[]): number {
  let bits = 0;
  for (let k = 0; k < sets.length; k++) {
    const set = sets[k];
    if (set && meet(node.begins, set)) bits |= 1 << k;
  }
  return bits;
}

const built = new WeakMap<Tables, Lexicon>();

/** The trie of a language's tables, built once. */
export function lexiconOf(language: Language): Lexicon {
  const ready = built.get(language.tables);
  if (ready) return ready;
  const level: Level = new Map();
  for (const [name, table] of Object.entries(language.tables) as [WordClass, string][]) {
    const plain = language.plainForms === true && accented.has(name);
    for (const line of table.split('\n')) addLine(level, W[name], line.trim(), plain);
  }
  // "drei" begins a form of the clock and is a number all the same.
  for (const word of language.compound ? [...level.keys()] : []) {
    const read = language.compound?.(word);
    if (read) addForm(level, read.ordinal ? W.ordnum : W.num, read.value, word);
  }
  const lexicon = { index: wordIndex(level) };
  built.set(language.tables, lexicon);
  return lexicon;
}

/** Classes whose words are also met without their accents ("miercoles", "decimo"). */
const accented = new Set<WordClass>([
  'month',
  'weekday',
  'unit',
  'num',
  'mag',
  'ordnum',
  'denominator',
  'currency',
  'measure',
  'part',
  'relday',
  'relpre',
  'relpost',
  'clock',
  'holiday',
  'season',
  'point',
  'percent',
  'quarter',
  'first',
]);

function addLine(first: Level, cls: number, line: string, plain: boolean): void {
  const cut = line.indexOf(' ');
  if (cut < 0) return;
  const said = line.slice(0, cut);
  const value = Number.isNaN(Number(said)) ? said : Number(said);
  for (const form of line.slice(cut + 1).split(', ')) {
    addForm(first, cls, value, form);
    if (plain) addForm(first, cls, value, form.normalize('NFD').replace(/\p{M}/gu, ''));
  }
}

/** An entry of the trie: empty, or with one meaning. */
export function newNode(cls?: number, value?: Meaning): Node {
  const known = cls !== undefined && value !== undefined;
  return {
    next: undefined,
    classes: known ? [cls] : [],
    values: known ? [value] : [],
    begins: known ? classSet(cls) : classSet(),
    dateRules: -1,
    figureRules: -1,
    followRules: -1,
  };
}

function addForm(first: Level, cls: number, value: Meaning, form: string): void {
  let level = first;
  let node: Node | undefined;
  for (const token of cutForm(form)) {
    let next = level.get(token);
    if (!next) {
      next = newNode();
      level.set(token, next);
    }
    if (!node) addClass(next.begins, cls);
    node = next;
    node.next ??= new Map();
    level = node.next;
  }
  if (!node || node.classes.includes(cls)) return;
  node.classes.push(cls);
  node.values.push(value);
}

/** Cuts a form as the scanner cuts text. */
function cutForm(form: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < form.length) {
    const kind = kindOf(form.charCodeAt(at));
    let end = at + 1;
    if (kind === letter || kind === digit) {
      while (end < form.length && kindOf(form.charCodeAt(end)) === kind) end++;
    }
    if (kind !== space) tokens.push(form.slice(at, end));
    at = end;
  }
  return tokens;
}
