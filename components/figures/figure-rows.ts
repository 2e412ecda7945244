import type { FigureType } from '../../utils/recognise/mention.ts';
import type { Group } from '../group-mentions.ts';
import { byMagnitude, type FigureParts, figureParts } from './figure-parts.ts';

export interface FigureRow {
  group: Group;
  type: FigureType;
  parts: FigureParts;
}

/** The rows of the table of figures, in its order. */
export const figureRows = (figures: Group[], language: string): FigureRow[] =>
  figures
    .flatMap((group) => {
      const [figure] = group.mentions;
      if (figure.kind !== 'figure') return [];
      return [{ group, type: figure.type, parts: figureParts(figure, language) }];
    })
    .sort(byMagnitude);
