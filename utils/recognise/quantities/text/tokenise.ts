import type { Language } from '../../languages/language.ts';
import { classWords, W } from '../../languages/word-classes.ts';
import { tokenise } from './cut.ts';
import type { Folded } from './fold.ts';
import { type Lexicon, lexiconOf, type Node, newNode } from './lexicon.ts';
import { NUMBER, type Scan, WORD } from './scan.ts';
import { addWord, findWord } from './word-index.ts';

/** The tokens of a text with the forms that stand at them: one look-up a token. */
export function scan({ raw, low }: Folded, language: Language): Scan {
  const { count, start, end, kind, sign, glued, digits, value, hash } = tokenise(low);
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
        ? compound(lexicon, language, low, from, to, hash[i] ?? 0)
        : undefined);
  }
  const has = formsAt(count, node, word);
  const texts = new Array<string | undefined>(count + 1);
  return {
    language,
    raw,
    low,
    count,
    start,
    end,
    kind,
    sign,
    glued,
    digits,
    value,
    texts,
    word,
    node,
    has,
  };
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

/** A number written as one word ("dreihundertfünf") becomes an entry when it is met. */
function compound(
  lexicon: Lexicon,
  language: Language,
  low: string,
  from: number,
  to: number,
  hash: number,
): Node | undefined {
  if (to - from > longestCompound || to - from < (language.shortestCompound ?? 0)) return undefined;
  const word = low.slice(from, to);
  const read = language.compound?.(word);
  if (!read) return undefined;
  const node = newNode(read.ordinal ? W.ordnum : W.num, read.value);
  // A copy: a slice would keep the whole page in memory.
  if (lexicon.first.length < mostEntries)
    lexicon.first[addWord(lexicon.index, [...word].join(''), 0, word.length, hash)] = node;
  return node;
}

const longestCompound = 80;
/** A bound on what a page can make us remember. */
const mostEntries = 20_000;
