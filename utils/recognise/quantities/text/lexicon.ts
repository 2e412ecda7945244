import type { Language, Tables } from '../../languages/language.ts';
import { classWords, W, type WordClass } from '../../languages/word-classes.ts';
import { digit, kindOf, letter, space } from './characters.ts';
import { addWord, type WordIndex, wordIndex } from './word-index.ts';

export type Meaning = number | string;

/** A set of word classes, a bit each. */
export type ClassSet = Int32Array;

/** A place in the trie of word forms, one step a token. */
export interface Node {
  /** By the number of the next word. */
  next: Map<number, Node> | undefined;
  /** Classes of the form that ends here, and its value in each. */
  classes: number[];
  values: Meaning[];
  /** The same classes as bits. */
  ends: ClassSet;
  /** Classes of all forms that begin with the token of this (first) node. */
  begins: ClassSet;
}

/** The forms of a language, found by their first word. */
export interface Lexicon {
  index: WordIndex;
  /** The node of the forms that begin with a word, by its number. */
  first: (Node | undefined)[];
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

const built = new WeakMap<Tables, Lexicon>();

/** The trie of a language's tables, built once. */
export function lexiconOf(language: Language): Lexicon {
  const ready = built.get(language.tables);
  if (ready) return ready;
  const lexicon: Lexicon = { index: wordIndex(), first: [] };
  for (const [name, table] of Object.entries(language.tables) as [WordClass, string][]) {
    const plain = language.plainForms === true && accented.has(name);
    for (const line of table.split('\n')) addLine(lexicon, W[name], line.trim(), plain);
  }
  const { index, first } = lexicon;
  // "drei" begins a form of the clock and is a number all the same.
  const opening = language.compound ? index.words.filter((_, number) => first[number]) : [];
  for (const word of opening) {
    const read = language.compound?.(word);
    if (read) addForm(lexicon, read.ordinal ? W.ordnum : W.num, read.value, word);
  }
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

function addLine(lexicon: Lexicon, cls: number, line: string, plain: boolean): void {
  const cut = line.indexOf(' ');
  if (cut < 0) return;
  const said = line.slice(0, cut);
  const value = Number.isNaN(Number(said)) ? said : Number(said);
  for (const form of line.slice(cut + 1).split(', ')) {
    addForm(lexicon, cls, value, form);
    if (plain) addForm(lexicon, cls, value, form.normalize('NFD').replace(/\p{M}/gu, ''));
  }
}

/** An entry of the trie: empty, or with one meaning. */
export function newNode(cls?: number, value?: Meaning): Node {
  const known = cls !== undefined && value !== undefined;
  return {
    next: undefined,
    classes: known ? [cls] : [],
    values: known ? [value] : [],
    ends: known ? classSet(cls) : classSet(),
    begins: known ? classSet(cls) : classSet(),
  };
}

function addForm(lexicon: Lexicon, cls: number, value: Meaning, form: string): void {
  let node: Node | undefined;
  for (const token of cutForm(form)) {
    const word = addWord(lexicon.index, token);
    let next = node ? node.next?.get(word) : lexicon.first[word];
    if (!next) {
      next = newNode();
      if (node) {
        node.next ??= new Map();
        node.next.set(word, next);
      } else lexicon.first[word] = next;
    }
    if (!node) addClass(next.begins, cls);
    node = next;
  }
  if (!node || node.classes.includes(cls)) return;
  node.classes.push(cls);
  node.values.push(value);
  addClass(node.ends, cls);
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
