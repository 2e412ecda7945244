import type { Language, Tables } from '../../languages/language.ts';
import { classWords, W, type WordClass } from '../../languages/word-classes.ts';
import { digit, kindOf, letter, space } from './characters.ts';
import { addWord, hashOn, hashSeed, type WordIndex, wordIndex } from './word-index.ts';

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
  for (const form of line
    .slice(cut + 1)
    .split(', ')
    .flatMap(withPlural)) {
    addForm(lexicon, cls, value, form);
    const bare = plain ? form.normalize('NFD').replace(/\p{M}/gu, '') : form;
    if (bare !== form) addForm(lexicon, cls, value, bare);
  }
}

/** "dollar(s)" is "dollar" and "dollars". */
function withPlural(form: string): string | string[] {
  return form.endsWith('(s)') ? [form.slice(0, -3), `${form.slice(0, -3)}s`] : form;
}

/** Sets of no class and of one: most places of the trie have no other, so they share them. */
const none: ClassSet = classSet();
const singles: ClassSet[] = [];

function single(cls: number): ClassSet {
  const known = singles[cls] ?? classSet(cls);
  singles[cls] = known;
  return known;
}

function withClass(set: ClassSet, cls: number): ClassSet {
  if (set === none) return single(cls);
  if (((set[cls >>> 5] ?? 0) & (1 << cls)) !== 0) return set;
  const more = set.slice();
  more[cls >>> 5] = (more[cls >>> 5] ?? 0) | (1 << cls);
  return more;
}

/** An entry of the trie with one meaning. */
export function newNode(cls: number, value: Meaning): Node {
  const ends = single(cls);
  return { next: undefined, classes: [cls], values: [value], ends, begins: ends };
}

/** Adds a form, cut as the scanner cuts text. */
function addForm(lexicon: Lexicon, cls: number, value: Meaning, form: string): void {
  let node: Node | undefined;
  for (let at = 0; at < form.length; ) {
    const from = at;
    const unit = form.charCodeAt(at++);
    const kind = kindOf(unit);
    if (kind === space) continue;
    let hash = hashOn(hashSeed, unit);
    if (kind === letter || kind === digit) {
      for (; at < form.length && kindOf(form.charCodeAt(at)) === kind; at++)
        hash = hashOn(hash, form.charCodeAt(at));
    }
    const next = stepOf(lexicon, node, addWord(lexicon.index, form, from, at, hash));
    if (!node) next.begins = withClass(next.begins, cls);
    node = next;
  }
  if (!node || node.classes.includes(cls)) return;
  node.classes.push(cls);
  node.values.push(value);
  node.ends = withClass(node.ends, cls);
}

/** The place one word on from a node, or from the beginning; a new one where there was none. */
function stepOf({ first }: Lexicon, node: Node | undefined, word: number): Node {
  const known = node ? node.next?.get(word) : first[word];
  if (known) return known;
  const made: Node = { next: undefined, classes: [], values: [], ends: none, begins: none };
  if (node) {
    node.next ??= new Map();
    node.next.set(word, made);
  } else first[word] = made;
  return made;
}
