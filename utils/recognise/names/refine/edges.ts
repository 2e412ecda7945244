import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

const closing: Record<string, string> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const opening: Record<string, string> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const stray = new Set([
  '.',
  ',',
  ';',
  ':',
  '"',
  "'",
  '-',
  '–',
  '—',
  '/',
  '!',
  '?',
  '…',
  '“',
  '”',
  '(',
  ')',
  '*',
  '•',
]);

/** Signs at the ends of a name that belong to the sentence: a lone bracket, a quote, a dash. */
export function trimEdges(spans: Span[], article: Article): Span[] {
  return spans.flatMap((span) => {
    let { from, to } = span;
    to = untilOpenQuote(article, from, to);
    while (from < to && isStray(article, from, from, to)) from++;
    while (from < to && isStray(article, to - 1, from, to)) to--;
    return from < to ? [{ ...span, from, to }] : [];
  });
}

function isStray(article: Article, i: number, from: number, to: number): boolean {
  const sign = wordAt(article, i);
  if (!stray.has(sign)) return false;
  if (sign === '.' && i === to - 1 && isShortened(article, i - 1)) return false;
  const partner = closing[sign] ?? opening[sign];
  if (!partner) return true;
  for (let k = from; k < to; k++) if (k !== i && wordAt(article, k) === partner) return false;
  return true;
}

/** "ông Hà Văn Th.", "hãng F.", "Gap Inc.": the full stop is the abbreviation's. */
function isShortened(article: Article, i: number): boolean {
  const word = wordAt(article, i);
  const vowel = /[aeiouyđ]/u.test(word.slice(1).normalize('NFD'));
  return word.length === 1 || (word.length <= 4 && !vowel) || shortened.has(word);
}

const shortened = new Set([
  'ala',
  'bros',
  'calif',
  'co',
  'colo',
  'corp',
  'inc',
  'jr',
  'mass',
  'mich',
  'minn',
]);

/** A quote that is opened inside and closed outside is not the name's: 'Đinh La Thăng "trảm' nhà thầu. */
function untilOpenQuote(article: Article, from: number, to: number): number {
  let open = -1;
  for (let i = from; i < to; i++) {
    const sign = wordAt(article, i);
    if (sign === '"') open = open < 0 ? i : -1;
    else if (sign === '“') open = i;
    else if (sign === '”') open = -1;
  }
  return open > from ? open : to;
}
