import { hashText } from '../recognise/names/hash.ts';
import type { Open } from './format.ts';
import { printable } from './parts/lines.ts';
import { addressOf, dateParts } from './parts/page-facts.ts';
import { cited } from './parts/said.ts';

/** BibLaTeX in UTF-8: an article an entry, its annotations one after the other in `annotation`. */
export const open: Open = () => ({
  *start() {},
  *page({ page, annotations }) {
    const [year] = dateParts(page.published) ?? [];
    const key = (hashText(page.id, 0) >>> 0).toString(36);
    yield `@online{newsmark${year ?? ''}${key},\n`;
    yield field('title', page.title);
    // In braces of its own: a byline of several words is not "Surname, Given" to be taken apart.
    yield page.byline ? `  author = {{${tex(page.byline)}}},\n` : '';
    yield field('organization', page.site);
    yield field('date', page.published?.slice(0, 10));
    yield field('url', addressOf(page), verbatim);
    yield field('urldate', page.accessed.slice(0, 10));
    yield field('langid', page.lang && languages[page.lang]);
    yield field('note', page.note);
    const tags = new Set(annotations.flatMap((kept) => kept.tags));
    yield field('keywords', [...tags].map((tag) => tag.replaceAll(',', ' ')).join(', '));
    if (annotations.length > 0) yield '  annotation = {';
    for (const kept of annotations) yield `${tex(cited(kept))}\n\n`;
    if (annotations.length > 0) yield '},\n';
    yield '}\n\n';
  },
  *end() {},
});

const languages: Record<string, string> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
  vi: 'vietnamese',
};

const field = (name: string, value: string | undefined, write = tex): string =>
  value ? `  ${name} = {${write(value)}},\n` : '';

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX sets as it is: no command in it is run ("\input"), no brace opens a group. */
const tex = (text: string): string =>
  printable(text)
    .replace(/[\\{}~^]/gu, (sign) => signs[sign] ?? sign)
    .replace(/[#$%&_]/gu, '\\$&')
    .replace(/\n/gu, '\\newline{} ');

/** BibLaTeX reads `url` verbatim: what could end the field or run is percent-encoded instead. */
const verbatim = (address: string): string =>
  printable(address).replace(/[\0- "<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign));
