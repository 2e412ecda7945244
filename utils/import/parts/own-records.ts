import { type FigureType, kinds } from '../../recognise/mention.ts';
import { type Annotation, colours, type Page } from '../../store/annotation.ts';
import {
  choiceOf,
  type Fields,
  fieldOf,
  fieldsOf,
  instantOf,
  offsetOf,
  optionalChoice,
  optionalText,
  present,
  textOf,
  textsOf,
} from './fields.ts';
import { isAddress } from './page-of.ts';
import { wrong } from './refusal.ts';

export const figureTypes: FigureType[] = [
  'number',
  'ordinal',
  'ratio',
  'fraction',
  'percent',
  'money',
  'quantity',
  'duration',
  'score',
];

/** A page as our own formats write it: known fields only, each of its type, copied one by one. */
export function pageFrom(value: unknown): Page {
  const fields = fieldsOf(value, 'page');
  return present<Page>({
    id: address(fields, 'id'),
    url: address(fields, 'url'),
    canonical:
      fieldOf(fields, 'canonical') === undefined ? undefined : address(fields, 'canonical'),
    title: textOf(fields, 'title'),
    byline: optionalText(fields, 'byline'),
    site: optionalText(fields, 'site'),
    published: optionalText(fields, 'published'),
    modified: optionalText(fields, 'modified'),
    lang: optionalText(fields, 'lang'),
    accessed: instantOf(fields, 'accessed'),
    sha256: textOf(fields, 'sha256'),
    note: optionalText(fields, 'note'),
  });
}

/**
 * An annotation as our own formats write it, on the page of that id. Whose team it was in is not taken:
 * a file from elsewhere must not put anything before a team.
 */
export function annotationFrom(value: unknown, page: string): Annotation {
  const fields = fieldsOf(value, 'annotation');
  const anchor = fieldsOf(fieldOf(fields, 'anchor'), 'anchor');
  const id = textOf(fields, 'id');
  if (id === '' || id.length > 200) return wrong('id');
  return present<Annotation>({
    id,
    kind: choiceOf(fields, 'kind', ['passage', ...kinds] as const),
    quote: textOf(fields, 'quote'),
    anchor: {
      exact: textOf(anchor, 'exact'),
      prefix: textOf(anchor, 'prefix'),
      suffix: textOf(anchor, 'suffix'),
      start: offsetOf(anchor, 'start'),
    },
    note: textOf(fields, 'note'),
    tags: textsOf(fields, 'tags'),
    colour: choiceOf(fields, 'colour', colours),
    value: optionalText(fields, 'value'),
    type: optionalChoice(fields, 'type', figureTypes),
    label: optionalText(fields, 'label'),
    page,
    created: instantOf(fields, 'created'),
    changed: instantOf(fields, 'changed'),
    by: choiceOf(fields, 'by', ['person', 'recogniser'] as const),
  });
}

function address(fields: Fields, name: string): string {
  const found = textOf(fields, name);
  return isAddress(found) ? found : wrong(name);
}
