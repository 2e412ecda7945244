import type { ToldFacts } from '../../utils/messages.ts';
import { kinds } from '../../utils/recognise/mention.ts';
import { type Annotation, colours, type Edit, type Page } from '../../utils/store/annotation.ts';
import type { Place } from './page-here.ts';

/** Copies of what a page's script tells: the fields we know, of the type they have, no longer than these. */
const longest = { text: 2_000_000, note: 200_000, fact: 4_000, tag: 400 };
const mostTags = 1000;
const idShape = /^[\w-]{8,64}$/u;
const instantShape = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/u;
const kindNames: readonly string[] = ['passage', ...kinds];
const colourNames: readonly string[] = colours;
const facts = ['title', 'byline', 'site', 'published', 'modified', 'lang', 'sha256'] as const;

export function pickFacts(told: ToldFacts, place: Place): Page {
  const known = Object.fromEntries(
    facts.flatMap((fact) => {
      const value = string(told[fact], longest.fact);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
  return {
    ...known,
    title: known.title ?? '',
    lang: known.lang ?? 'und',
    sha256: known.sha256 ?? '',
    ...place,
    accessed: new Date().toISOString(),
  };
}

export function pickAnnotation(told: Annotation, page: string): Annotation | undefined {
  const { id, kind, anchor, created, by } = told;
  const exact = string(anchor?.exact, longest.text);
  const start = anchor?.start;
  if (!idShape.test(id) || !kindNames.includes(kind) || !exact || !Number.isSafeInteger(start)) {
    return undefined;
  }
  const now = new Date().toISOString();
  const detail = {
    value: string(told.value, longest.fact),
    type: string(told.type, longest.tag) as Annotation['type'],
    label: string(told.label, longest.fact),
  };
  return {
    id,
    kind,
    quote: exact,
    anchor: {
      exact,
      prefix: string(anchor.prefix, longest.fact) ?? '',
      suffix: string(anchor.suffix, longest.fact) ?? '',
      start,
    },
    note: '',
    tags: [],
    colour: 'yellow',
    ...pickEdit(told),
    ...Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined)),
    page,
    created: instantShape.test(created) && created <= now ? created : now,
    changed: now,
    by: by === 'recogniser' ? 'recogniser' : 'person',
  };
}

export function pickEdit({ note, tags, colour, label }: Edit): Edit {
  const noted = string(note, longest.note);
  const named = string(label, longest.fact);
  return {
    ...(noted === undefined ? {} : { note: noted }),
    ...(Array.isArray(tags)
      ? { tags: tags.slice(0, mostTags).flatMap((tag) => string(tag, longest.tag) ?? []) }
      : {}),
    ...(colour && colourNames.includes(colour) ? { colour } : {}),
    ...(named === undefined ? {} : { label: named }),
  };
}

const string = (told: unknown, most: number): string | undefined =>
  typeof told === 'string' ? told.slice(0, most).toWellFormed() : undefined;
