import type { Annotation, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { codePoints } from './parts/code-points.ts';
import { daysOf } from './parts/edtf.ts';
import { xmlAttribute, xmlIn } from './parts/markup.ts';
import { addressOf } from './parts/page-facts.ts';
import { type Span, standoffOf } from './parts/standoff.ts';

/**
 * TEI P5: a corpus of articles, each one block of text with its white space kept, and a `span` for each
 * annotation beside it, at `string-range` of code points.
 */
export const open: Open = ({ exported }) => {
  let number = 0;
  return {
    *start() {
      yield `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${header(
        `<titleStmt><title>Newsmark</title></titleStmt><publicationStmt><p>Exported <date when="${xmlAttribute(exported)}"/></p></publicationStmt><sourceDesc><p>Annotations of news pages</p></sourceDesc>`,
      )}`;
    },
    *page(kept) {
      const id = `d${++number}`;
      const { text, of, spans } = yield* standoffOf(kept);
      const at = codePoints(text);
      yield `<TEI xml:id="${id}">\n${header(fileOf(kept.page, of))}`;
      const language = kept.page.lang ? ` xml:lang="${xmlAttribute(kept.page.lang)}"` : '';
      yield `<text${language}><body><ab xml:id="${id}t" xml:space="preserve">${xmlIn(text)}</ab></body></text>\n`;
      if (spans.length > 0) yield '<standOff><spanGrp type="newsmark">\n';
      for (const [index, span] of spans.entries())
        yield spanOf(span, `${id}a${index + 1}`, `${id}t`, at);
      if (spans.length > 0) yield '</spanGrp></standOff>\n';
      yield '</TEI>\n';
    },
    *end() {
      yield '</teiCorpus>\n';
    },
  };
};

const header = (file: string): string => `<teiHeader><fileDesc>${file}</fileDesc></teiHeader>\n`;

const element = (name: string, text: string | undefined, attributes = ''): string =>
  text ? `<${name}${attributes}>${xmlIn(text)}</${name}>` : '';

function fileOf(page: Page, of: 'article' | 'quotes'): string {
  const published = page.published
    ? `<date when="${xmlAttribute(page.published)}">${xmlIn(page.published)}</date>`
    : '';
  const title = `<titleStmt><title>${xmlIn(page.title)}</title>${element('author', page.byline)}</titleStmt>`;
  const whose =
    of === 'article'
      ? 'The text is the article as read.'
      : 'The text is the quotes one after the other: the article was not at hand.';
  return `${title}<publicationStmt><publisher>${xmlIn(page.site ?? '')}</publisher>${published}</publicationStmt><notesStmt><note>${whose}</note></notesStmt><sourceDesc><bibl><ref target="${xmlAttribute(addressOf(page))}"/><date type="accessed" when="${xmlAttribute(page.accessed)}"/><idno type="sha256">${xmlIn(page.sha256)}</idno></bibl></sourceDesc>`;
}

function spanOf(
  { start, end, annotation }: Span,
  id: string,
  text: string,
  at: (offset: number) => number,
): string {
  const from = at(start);
  const target = `#string-range(${text},${from},${at(end) - from})`;
  const parts = [
    element('quote', annotation.quote),
    saidOf(annotation),
    ...annotation.tags.map((tag) => element('term', tag)),
    element('note', annotation.note),
  ];
  return `<span xml:id="${id}" n="${xmlAttribute(annotation.id)}" type="${annotation.kind}" target="${target}">${parts.join('')}</span>\n`;
}

const nameElements = { person: 'persName', organisation: 'orgName', place: 'placeName' } as const;

/** The value or name, in the element TEI has for it. */
function saidOf({ kind, value, type, label }: Annotation): string {
  if (kind === 'date') {
    const days = daysOf(value);
    const when = days && value && !value.includes('/') ? ` when="${xmlAttribute(value)}"` : '';
    return element('date', value, when);
  }
  if (kind === 'figure') return element('num', value, type ? ` type="${type}"` : '');
  const name = kind === 'passage' || kind === 'other' ? 'name' : nameElements[kind];
  return element(name, label);
}
