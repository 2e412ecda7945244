import type { Language, Tables, WordClass } from '../../languages/language.ts';
import { digit, kindOf, letter, space } from './characters.ts';

export type Meaning = number | string;

/** A place in the trie of word forms, one step a token. */
export interface Node {
  next?: Map<string, Node>;
  means?: Partial<Record<WordClass, Meaning>>;
  /** Classes of all forms that begin with the token of this (first) node. */
  begins?: WordClass[];
}

export type Lexicon = Map<string, Node>;

const built = new WeakMap<Tables, Lexicon>();

/** The trie of a language's tables, built once. */
export function lexiconOf(language: Language): Lexicon {
  const ready = built.get(language.tables);
  if (ready) return ready;
  const lexicon: Lexicon = new Map();
  for (const [cls, table] of Object.entries(language.tables) as [WordClass, string][]) {
    for (const line of table.split('\n')) addLine(lexicon, cls, line.trim());
  }
  built.set(language.tables, lexicon);
  return lexicon;
}

function addLine(lexicon: Lexicon, cls: WordClass, line: string): void {
  const cut = line.indexOf(' ');
  if (cut < 0) return;
  const said = line.slice(0, cut);
  const value = Number.isNaN(Number(said)) ? said : Number(said);
  for (const form of line.slice(cut + 1).split(', ')) addForm(lexicon, cls, value, form);
}

function addForm(lexicon: Lexicon, cls: WordClass, value: Meaning, form: string): void {
  let level = lexicon;
  let node: Node | undefined;
  for (const token of cutForm(form)) {
    let next = level.get(token);
    if (!next) {
      next = {};
      level.set(token, next);
    }
    if (!node) {
      next.begins ??= [];
      if (!next.begins.includes(cls)) next.begins.push(cls);
    }
    node = next;
    node.next ??= new Map();
    level = node.next;
  }
  if (!node) return;
  node.means ??= {};
  node.means[cls] ??= value;
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
