import { type Anchor, describe } from '../../../utils/anchor/anchor.ts';
import type { Quoted } from './edits.ts';
import { below, pick, type Random } from './random.ts';
import type { Paragraphs, Rendered, Word } from './words.ts';

export interface Quote extends Quoted {
  kind: 'short' | 'long';
  anchor: Anchor;
}

/** Half mentions (1 to 3 words from a capital or a figure on), half passages (8 to 30 words). */
export function quotesOf(
  page: Paragraphs,
  rendered: Rendered,
  random: Random,
  count: number,
): Quote[] {
  const roomy = page.filter((paragraph) => paragraph.length >= 12);
  return Array.from({ length: count }, (_, i) => {
    const paragraph = pick(random, roomy);
    const kind = i % 2 === 0 ? 'short' : 'long';
    const [first, last] =
      kind === 'short' ? mention(paragraph, random) : passage(paragraph, random);
    const start = rendered.extents.get(first.id)?.[0] ?? 0;
    const end = rendered.extents.get(last.id)?.[1] ?? 0;
    const anchor = describe(rendered.text, start, end);
    return { kind, first: first.id, last: last.id, anchor };
  });
}

function mention(paragraph: Word[], random: Random): [Word, Word] {
  const names = paragraph.filter(({ text }) => /^[\p{Lu}\d$€£]/u.test(text));
  const first = pick(random, names.length > 0 ? names : paragraph);
  const last = Math.min(paragraph.length - 1, paragraph.indexOf(first) + below(random, 3));
  return [first, paragraph[last] ?? first];
}

function passage(paragraph: Word[], random: Random): [Word, Word] {
  const length = Math.min(paragraph.length, 8 + below(random, 23));
  const from = below(random, paragraph.length - length + 1);
  const words = paragraph.slice(from, from + length);
  return [words[0] ?? pick(random, paragraph), words.at(-1) ?? pick(random, paragraph)];
}
