import type { Annotation } from '../../store/annotation.ts';

/** Kinds by the labels programs and corpora give them, in lower case. */
const kinds: Record<string, Annotation['kind']> = {
  date: 'date',
  time: 'date',
  timex3: 'date',
  figure: 'figure',
  num: 'figure',
  number: 'figure',
  cardinal: 'figure',
  money: 'figure',
  percent: 'figure',
  quantity: 'figure',
  gpe: 'place',
  loc: 'place',
  location: 'place',
  place: 'place',
  misc: 'other',
  miscellaneous: 'other',
  event: 'other',
  law: 'other',
  other: 'other',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  per: 'person',
  person: 'person',
  passage: 'passage',
};

/** The kind a label stands for, `undefined` for one we do not know, which is then kept as a tag. */
export function kindOf(label: string): Annotation['kind'] | undefined {
  const key = label.toLowerCase().replace(/^[bi]-/u, '');
  return Object.hasOwn(kinds, key) ? kinds[key] : undefined;
}
