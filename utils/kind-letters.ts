import type { Kind } from './recognise/mention.ts';

/** The letter that stands for a kind in lists. */
export const kindLetters: Record<Kind | 'passage', string> = {
  person: 'P',
  organisation: 'O',
  place: 'L',
  date: 'D',
  figure: '#',
  other: '·',
  passage: '¶',
};
