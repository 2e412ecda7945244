import type { Annotation, KeptPage } from '../store/annotation.ts';
import type { Format } from './format.ts';

/** Notes for an editor or a vault: front matter with the page's facts, then each quote with its value and note. */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  write: (pages) => pages.map(pageNotes).join('\n'),
};

function pageNotes({ page, annotations }: KeptPage): string {
  const facts = Object.entries({
    title: page.title,
    byline: page.byline,
    site: page.site,
    published: page.published,
    address: page.canonical ?? page.url,
    accessed: page.accessed,
  });
  // A JSON string is a YAML string, whatever stands in a title.
  const front = facts.flatMap(([name, fact]) => (fact ? [`${name}: ${JSON.stringify(fact)}`] : []));
  return [
    '---',
    ...front,
    '---',
    '',
    `# ${plain(page.title)}`,
    '',
    ...annotations.map(entry),
    '',
  ].join('\n');
}

function entry(kept: Annotation): string {
  const label = kept.label === kept.quote ? undefined : kept.label;
  const said = [kept.kind, kept.type, kept.value, label]
    .filter((part) => part !== undefined)
    .map(plain)
    .join(' · ');
  const tags = kept.tags.map((tag) => `#${tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')}`).join(' ');
  return [
    quoted(kept.quote),
    '',
    [said, tags].filter(Boolean).join(' '),
    ...noted(kept.note),
    '',
  ].join('\n');
}

const noted = (note: string): string[] => (note ? ['', plain(note)] : []);

const quoted = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Text that stays text: nothing in it becomes markup, a link, a heading or a list. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([+=-])/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*\d{1,9})([.)])/gm, '$1\\$2');
}
