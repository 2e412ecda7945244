import type { FigureMention, FigureType } from '../../mention.ts';

/** A figure the tokens `start..end` may be. */
export interface Figure {
  start: number;
  end: number;
  type: FigureType;
  value: string;
  /** How likely beside other readings of the same tokens; 1 is usual. */
  score: number;
  bound?: NonNullable<FigureMention['bound']>;
  change?: NonNullable<FigureMention['change']>;
  per?: string;
  noun?: string;
}
