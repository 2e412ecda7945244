import { createHighlightPainter } from './highlight-painter.ts';
import { createMarkPainter } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** In order of preference; the last works everywhere. */
export const painters: { name: string; works: () => boolean; create: () => Painter }[] = [
  {
    name: 'highlight-painter',
    works: () => typeof Highlight === 'function' && CSS.highlights !== undefined,
    create: createHighlightPainter,
  },
  { name: 'mark-painter', works: () => true, create: createMarkPainter },
];

export function choosePainter(): Painter {
  const chosen = painters.find((painter) => painter.works());
  return (chosen ?? { create: createMarkPainter }).create();
}
