import type { Span } from '../tag.ts';
import { type Article, isSpaced, wordAt } from './article.ts';

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
    while (from < to && isStray(article, from, from, to)) from++;
    while (from < to && isStray(article, to - 1, from, to)) to--;
    return from < to ? [{ ...span, from, to }] : [];
  });
}

function isStray(article: Article, i: number, from: number, to: number): boolean {
  const sign = wordAt(article, i);
  if (!stray.has(sign)) return false;
  // "Nguyễn Văn A." ends a sentence, "D." after an initial does not; "(…)" that closes inside stays.
  if (sign === '.' && i === to - 1 && isInitial(article, i - 1) && from < i - 1) return false;
  const partner = closing[sign] ?? opening[sign];
  if (!partner) return true;
  for (let k = from; k < to; k++) if (k !== i && wordAt(article, k) === partner) return false;
  return true;
}

function isInitial(article: Article, i: number): boolean {
  const word = article.words[i];
  return word?.isCapital === true && word.text.length === 1 && isSpaced(article, i);
}
