import type { Annotation } from '../../store/annotation.ts';

type Kinds = Record<Annotation['kind'], string>;

/** As CoNLL-2002 names them; dates, figures and passages it does not have. */
export const conllLabels: Kinds = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  other: 'MISC',
  date: 'DATE',
  figure: 'NUM',
  passage: 'PASSAGE',
};

/** As brat wants them: ASCII letters, a capital first. */
export const bratLabels: Kinds = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  other: 'Other',
  date: 'Date',
  figure: 'Figure',
  passage: 'Passage',
};
