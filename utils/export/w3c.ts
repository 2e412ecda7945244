import type { Annotation, KeptPage, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { codePoints } from './parts/code-points.ts';
import { jsonList } from './parts/json-list.ts';
import { addressOf } from './parts/page-facts.ts';
import { uri } from './parts/uri.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotation Data Model (Recommendation, 23 Feb 2017): an AnnotationPage of annotations, each
 * with its quote and its position as selectors. Positions count code points, as the model wants, where
 * the article's text is at hand, and UTF-16 units of it otherwise; they differ after an emoji only.
 */
export const open: Open = ({ exported }) => {
  const id = `urn:newsmark:export:${exported}`;
  const head = { '@context': context, id: `${id}#page`, type: 'AnnotationPage' };
  const collection = { id, type: 'AnnotationCollection', label: 'Newsmark', generated: exported };
  const list = jsonList(
    `${JSON.stringify({ ...head, partOf: collection }).slice(0, -1)},"items":[`,
    ']}',
  );
  return {
    start: list.start,
    *page(kept) {
      const points = pointsOf(kept);
      for (const annotation of kept.annotations) {
        yield list.item(annotationOf(kept.page, annotation, points));
      }
    },
    end: list.end,
  };
};

function pointsOf({ text }: KeptPage): (offset: number) => number {
  return text === undefined ? (offset) => offset : codePoints(text);
}

function annotationOf(page: Page, kept: Annotation, points: (offset: number) => number) {
  const { exact, prefix, suffix, start } = kept.anchor;
  const position = { start: points(start), end: points(start + exact.length) };
  return {
    '@context': context,
    id: `urn:uuid:${encodeURIComponent(kept.id.toWellFormed())}`,
    type: 'Annotation',
    motivation: kept.kind === 'passage' ? 'highlighting' : 'describing',
    created: kept.created,
    modified: kept.changed,
    ...(kept.by === 'recogniser' ? { generator: { type: 'Software', name: 'Newsmark' } } : {}),
    body: bodiesOf(page, kept),
    target: {
      type: 'SpecificResource',
      source: uri(addressOf(page)),
      ...factsOf(page),
      styleClass: `newsmark-${kept.colour}`,
      state: { type: 'TimeState', sourceDate: page.accessed },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

/** A body for each thing said; what it is for is its purpose. */
function bodiesOf(page: Page, kept: Annotation): object[] {
  const body = (purpose: string, value: string | undefined, more: object = {}) =>
    value ? [{ type: 'TextualBody', purpose, value, ...more }] : [];
  const language = page.lang && /^[a-z]{2,3}$/u.test(page.lang) ? { language: page.lang } : {};
  return [
    ...body('classifying', kept.kind),
    ...body('classifying', kept.type && `figure:${kept.type}`),
    ...body('describing', kept.value),
    ...body('identifying', kept.label, language),
    ...body('commenting', kept.note, { format: 'text/plain' }),
    ...kept.tags.flatMap((tag) => body('tagging', tag)),
  ];
}

/** Facts of the article by terms whose prefixes the context knows. */
const factsOf = (page: Page) => ({
  ...(page.title ? { 'dcterms:title': page.title } : {}),
  ...(page.byline ? { 'dc:creator': page.byline } : {}),
  ...(page.site ? { 'dc:publisher': page.site } : {}),
  ...(page.published ? { 'dcterms:issued': page.published } : {}),
  ...(page.modified ? { 'dcterms:modified': page.modified } : {}),
  ...(page.lang ? { 'dc:language': page.lang } : {}),
  ...(page.url === addressOf(page) ? {} : { 'dcterms:references': page.url }),
  ...(page.sha256 ? { 'schema:sha256': page.sha256 } : {}),
});
