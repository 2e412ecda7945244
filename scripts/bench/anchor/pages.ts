import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/pages/', import.meta.url);

/** The prose of the stored news pages, one paragraph a line; empty when they are not at hand. */
export function pagesText(): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => prose(readFileSync(new URL(name, folder), 'utf8')))
    .join('\n');
}

/** Text of the `p` elements, roughly: enough for words and sentences as newspapers write them. */
const prose = (html: string): string =>
  [...html.matchAll(/<p\b[^>]{0,500}>([\s\S]{0,20000}?)<\/p>/giu)]
    .map(([, inner = '']) => inner.replace(/<[^>]{0,2000}>|&[a-z#0-9]{1,8};|\s+/giu, ' ').trim())
    .filter((paragraph) => paragraph.split(' ').length >= 12)
    .join('\n');
