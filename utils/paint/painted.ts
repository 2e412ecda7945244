import { type PageText, rangeAt } from '../text/page-text.ts';
import { elementAround } from './elements.ts';
import { createLayers, type Layer } from './layers.ts';
import type { Mark } from './painter.ts';
import { rememberTones } from './tone.ts';

interface Painted {
  range: StaticRange;
  style: string;
  layer: Layer;
}

/** The ranges registered at this moment. What is wanted still is left as it is: each change repaints. */
export function createPainted() {
  const layers = createLayers();
  let shown: Painted[] = [];

  return {
    count: () => shown.length,
    /** Has exactly these marks of a reading painted. */
    replace(page: PageText, marks: Mark[]) {
      const before = Map.groupBy(shown, ({ range }) => range.startContainer);
      const toneOf = rememberTones();
      shown = marks.flatMap((mark) => {
        const range = staticRange(page, mark.start, mark.end);
        if (!range) return [];
        const style = `${mark.style}-${toneOf(elementAround(range.startContainer))}`;
        const same = before.get(range.startContainer)?.find(isLike(range, style));
        if (same) return [same];
        const layer = layers.add(range, style);
        return layer ? [{ range, style, layer }] : [];
      });
      const kept = new Set(shown);
      for (const group of before.values()) {
        for (const gone of group) if (!kept.has(gone)) layers.remove(gone.layer, gone.range);
      }
      layers.restore();
    },
    /** Paints one stretch above the others; the answer takes it away. */
    flash(range: StaticRange) {
      const tone = rememberTones()(elementAround(range.startContainer));
      const layer = layers.add(range, `flash-${tone}`);
      return () => layer && layers.remove(layer, range);
    },
    restore: layers.restore,
    stop() {
      layers.stop();
      shown = [];
    },
  };
}

export function staticRange(page: PageText, start: number, end: number): StaticRange | undefined {
  const place = rangeAt(page, start, end);
  return place?.startContainer.isConnected ? new StaticRange(place) : undefined;
}

const isLike = (range: StaticRange, style: string) => (painted: Painted) =>
  painted.style === style &&
  painted.range.startOffset === range.startOffset &&
  painted.range.endOffset === range.endOffset &&
  painted.range.endContainer === range.endContainer;
