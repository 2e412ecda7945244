import type { Annotation, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { printable } from './parts/lines.ts';
import { addressOf } from './parts/page-facts.ts';
import { extentOf, said } from './parts/said.ts';

/**
 * Notes for an editor or a vault: front matter with the page's facts, then each quote with its value
 * and note, or each annotation by the reader's own template.
 */
export const open: Open = ({ template }) => {
  let before = '';
  return {
    *start() {},
    *page({ page, annotations }) {
      yield before + headOf(page);
      before = '\n';
      for (const kept of annotations) {
        yield template === undefined ? entry(kept) : filled(template, page, kept);
      }
    },
    *end() {},
  };
};

function headOf(page: Page): string {
  const facts = Object.entries({
    title: page.title,
    byline: page.byline,
    site: page.site,
    published: page.published,
    modified: page.modified,
    language: page.lang,
    address: addressOf(page),
    accessed: page.accessed,
    sha256: page.sha256,
  });
  const front = facts.flatMap(([name, fact]) => (fact ? [`${name}: ${yamlText(fact)}`] : []));
  return ['---', ...front, '---', '', `# ${inLine(page.title)}`, '', '', ...noted(page.note)].join(
    '\n',
  );
}

/** A JSON string is a YAML string, but for the three line ends that YAML knows and JSON does not. */
const yamlText = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u0085\u2028\u2029\u007F\uFEFF]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function entry(kept: Annotation): string {
  const { start, end } = extentOf(kept);
  const facts = [...said(kept).map(inLine), `${start}–${end}`].join(' · ');
  const lines = [quoted(kept.quote), '', [facts, tagged(kept.tags)].filter(Boolean).join(' '), ''];
  return `${[...lines, ...noted(kept.note)].join('\n')}\n`;
}

const tagged = (tags: string[]): string =>
  tags.map((tag) => `#${tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')}`).join(' ');

const noted = (note: string | undefined): string[] => (note ? [plain(note), ''] : []);

const quoted = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** The names a template can use, as `{{quote}}`; any other stays as it is written. */
export const templateNames = {
  quote: (_page, kept) => plain(kept.quote),
  'quote-block': (_page, kept) => quoted(kept.quote),
  kind: (_page, kept) => kept.kind,
  type: (_page, kept) => kept.type ?? '',
  value: (_page, kept) => inLine(kept.value ?? ''),
  label: (_page, kept) => inLine(kept.label ?? ''),
  note: (_page, kept) => plain(kept.note),
  tags: (_page, kept) => tagged(kept.tags),
  colour: (_page, kept) => kept.colour,
  start: (_page, kept) => String(extentOf(kept).start),
  end: (_page, kept) => String(extentOf(kept).end),
  created: (_page, kept) => kept.created,
  title: (page) => inLine(page.title),
  byline: (page) => inLine(page.byline ?? ''),
  site: (page) => inLine(page.site ?? ''),
  published: (page) => inLine(page.published ?? ''),
  accessed: (page) => page.accessed,
  address: (page) => inLine(addressOf(page)),
} satisfies Record<string, (page: Page, kept: Annotation) => string>;

const filled = (template: string, page: Page, kept: Annotation): string =>
  template.replace(/\{\{([a-z-]{1,20})\}\}/gu, (whole, name: string) =>
    Object.hasOwn(templateNames, name)
      ? templateNames[name as keyof typeof templateNames](page, kept)
      : whole,
  );

const inLine = (text: string): string => plain(text).replace(/[\n\r]+/gu, ' ');

/** Text that stays text: nothing in it becomes markup, a link, a heading or a list. */
function plain(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([+=-])/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*\d{1,9})([.)])/gm, '$1\\$2');
}
