import { type Ends, type PageText, rangeAt } from '../text/page-text.ts';
import { elementAround } from './elements.ts';
import { createLayers, type Layer } from './layers.ts';
import type { Mark } from './painter.ts';
import { rememberTones } from './tone.ts';

interface Painted {
  range: StaticRange;
  /** The range's ends; asked for its own, the range of a frame that went elsewhere throws in Firefox. */
  ends: Ends;
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
      const before = Map.groupBy(shown, ({ ends }) => ends.startContainer);
      const toneOf = rememberTones();
      shown = marks.flatMap((mark) => {
        const ends = rangeAt(page, mark.start, mark.end);
        if (!ends || !stands(ends.startContainer)) return [];
        const style = `${mark.style}-${toneOf(elementAround(ends.startContainer))}`;
        const same = before.get(ends.startContainer)?.find(isLike(ends, style));
        if (same) return [same];
        const range = new StaticRange(ends);
        const layer = layers.add(range, style);
        return layer ? [{ range, ends, style, layer }] : [];
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
  const ends = rangeAt(page, start, end);
  return ends && stands(ends.startContainer) ? new StaticRange(ends) : undefined;
}

/** In Firefox a node of a frame that went elsewhere throws whatever it is asked. */
function stands(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}

const isLike = (ends: Ends, style: string) => (painted: Painted) =>
  painted.style === style &&
  painted.ends.startOffset === ends.startOffset &&
  painted.ends.endOffset === ends.endOffset &&
  painted.ends.endContainer === ends.endContainer;
