import { kinds } from '../recognise/mention.ts';
import type { Annotation, Page } from '../store/annotation.ts';
import type { Importer, ImportOptions } from './importer.ts';
import { annotationOf } from './parts/annotation-of.ts';
import { type Collector, collector } from './parts/collect.ts';
import { colourOf } from './parts/colour-of.ts';
import {
  type Fields,
  fieldOf,
  fieldsOf,
  isFields,
  optionalText,
  textOf,
  utcOf,
} from './parts/fields.ts';
import { figureTypes } from './parts/own-records.ts';
import { isAddress, pageAt } from './parts/page-of.ts';
import { wrong } from './parts/refusal.ts';
import { anchorFrom } from './parts/selectors.ts';
import { stableId } from './parts/stable-id.ts';

/** W3C Web Annotation Data Model, as JSON-LD: an annotation, a list of them, a page or a collection. */
export const w3c: Importer = {
  id: 'w3c',
  detect: ({ json }) => listIn(json).some(isAnnotation),
  read({ json }, options) {
    const found = collector();
    for (const value of listIn(json)) {
      // A page may name its annotations instead of holding them.
      if (typeof value === 'string') found.refuse(value, 'importNoQuote');
      else take(fieldsOf(value, 'annotation'), found, options);
    }
    return found.done();
  },
};

const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The annotations of an annotation, a list, `items` of a page, the pages of a collection, or a `@graph`. */
function listIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (!isFields(json)) return [];
  const items = fieldOf(json, 'items') ?? fieldOf(json, '@graph');
  if (items !== undefined) return asList(items);
  const first = fieldOf(json, 'first');
  if (isFields(first)) return asList(fieldOf(first, 'items'));
  return [json];
}

const isAnnotation = (value: unknown): boolean =>
  isFields(value) &&
  asList(fieldOf(value, 'type') ?? fieldOf(value, '@type')).some(
    (type) => type === 'Annotation' || type === 'oa:Annotation',
  ) &&
  fieldOf(value, 'target') !== undefined;

function take(fields: Fields, found: Collector, { now }: ImportOptions): void {
  const source = optionalText(fields, 'id') ?? '';
  if (!isAnnotation(fields)) wrong('type');
  const target = asList(fieldOf(fields, 'target')).find(isFields);
  const anchor = target && anchorFrom(fieldOf(fieldsOf(target, 'target'), 'selector'));
  if (!target || !anchor) {
    found.refuse(source, 'importNoQuote');
    return;
  }
  const url = sourceOf(target);
  if (!url || !isAddress(url)) {
    found.refuse(anchor.exact, 'importNoAddress');
    return;
  }
  const kept = found.page(pageFrom(target, url, now));
  const created = utcOf(fieldOf(fields, 'created')) ?? utcOf(fieldOf(fields, 'modified')) ?? now;
  const colour = optionalText(target, 'styleClass')?.replace(/^newsmark-/u, '');
  found.take(
    kept,
    annotationOf({
      id: idOf(source, kept.page.id, anchor.exact, anchor.start),
      anchor,
      page: kept.page.id,
      created,
      changed: utcOf(fieldOf(fields, 'modified')) ?? created,
      colour: colourOf(colour),
      by: isFields(fieldOf(fields, 'generator')) ? 'recogniser' : 'person',
      ...saidIn(fields),
    }),
  );
}

/** Our own id where the annotation comes from us. */
function idOf(source: string, ...place: [string, string, number]): string {
  const own = source.startsWith('urn:uuid:') ? source.slice('urn:uuid:'.length) : '';
  try {
    const id = own.length <= 1800 ? decodeURIComponent(own) : '';
    if (id !== '' && id.length <= 200) return id;
  } catch {
    // "urn:uuid:%" is no encoding of anything.
  }
  return source === '' ? stableId('w3c', ...place) : stableId('w3c', source);
}

/** Where the article is: an address, or a resource that has one. */
function sourceOf(target: Fields): string | undefined {
  const source = fieldOf(target, 'source') ?? fieldOf(target, 'id');
  return isFields(source)
    ? optionalText(source, 'id')
    : optionalText(target, fieldOf(target, 'source') === undefined ? 'id' : 'source');
}

function pageFrom(target: Fields, url: string, now: string): Page {
  const state = asList(fieldOf(target, 'state')).find(isFields);
  const accessed = utcOf(state && fieldOf(state, 'sourceDate')) ?? now;
  const visited = optionalText(target, 'dcterms:references');
  const page = pageAt(url, optionalText(target, 'dcterms:title'), accessed);
  const facts = {
    byline: optionalText(target, 'dc:creator'),
    site: optionalText(target, 'dc:publisher'),
    published: optionalText(target, 'dcterms:issued'),
    modified: optionalText(target, 'dcterms:modified'),
    lang: optionalText(target, 'dc:language'),
  };
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return {
    ...page,
    ...(visited && isAddress(visited) ? { url: visited, canonical: page.url } : {}),
    ...Object.fromEntries(known),
    sha256: optionalText(target, 'schema:sha256') ?? '',
  };
}

/** What the bodies say, by their purposes. A body without one comments. */
function saidIn(annotation: Fields): Partial<Annotation> {
  const notes: string[] = [];
  const said: Partial<Annotation> & { tags: string[] } = { tags: [] };
  const bodyValue = optionalText(annotation, 'bodyValue');
  if (bodyValue) notes.push(bodyValue);
  for (const value of asList(fieldOf(annotation, 'body'))) {
    if (!isFields(value) || fieldOf(value, 'value') === undefined) continue;
    const body = fieldsOf(value, 'body');
    const text = textOf(body, 'value');
    const [purpose] = asList(fieldOf(body, 'purpose') ?? fieldOf(annotation, 'motivation'));
    if (purpose === 'tagging') said.tags.push(text);
    else if (purpose === 'describing') said.value ??= text;
    else if (purpose === 'identifying') said.label ??= text;
    else if (purpose === 'classifying') classify(said, text);
    else notes.push(text);
  }
  return { ...said, note: notes.join('\n\n') };
}

function classify(said: Partial<Annotation> & { tags: string[] }, text: string): void {
  const kind = (['passage', ...kinds] as const).find((one) => one === text);
  const type = figureTypes.find((one) => text === `figure:${one}`);
  if (kind) said.kind = kind;
  else if (type) said.type = type;
  else said.tags.push(text);
}
