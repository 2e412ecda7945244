import { nameKinds } from '../mention.ts';

/** Tags of tokens: 0 outside, then begin and inside of each kind in the order of `nameKinds`. */
export const labelCount = 1 + nameKinds.length * 2;
export const outside = 0;

export const beginOf = (kind: number) => 1 + kind * 2;
export const insideOf = (kind: number) => 2 + kind * 2;
export const kindOf = (label: number) => (label - 1) >> 1;
export const isBegin = (label: number) => label > 0 && label % 2 === 1;
export const isInside = (label: number) => label > 0 && label % 2 === 0;

/** Whether `next` may follow `label`; `outside` stands for the start of a sentence too. */
export const mayFollow = (label: number, next: number) =>
  !isInside(next) || (label > 0 && kindOf(label) === kindOf(next));
