import type { Group } from '../group-mentions.ts';
import type { Span } from './spans.ts';

/** A date or period as it is placed, in pixels of the drawing. */
export interface Placed {
  groups: { group: Group; x: number; width: number }[];
  /** Where a hand or a key takes hold of it. */
  x: number;
  width: number;
  lane: number;
}

export interface Dated {
  group: Group;
  span: Span;
}

/** What a finger can hit. */
export const least = 24;
/** A period shorter than this is drawn as the dot of a day. */
const leastBar = 8;
const mostLanes = 3;

/**
 * Places dates to scale in a drawing `width` wide: periods as bars in up to three lanes above the
 * days, days that stand closer than a finger is wide behind one handle. A period that no lane has
 * room for is left to the list below. Periods that are the same share one bar.
 */
export function layOut(
  dated: Dated[],
  frame: Span,
  width: number,
): { bars: Placed[]; days: Placed[] } {
  const scale = width / (frame.to - frame.from);
  const drawn = dated
    .map(({ group, span }) => ({
      group,
      x: (span.from - frame.from) * scale,
      width: (span.to - span.from) * scale,
    }))
    .sort((a, b) => a.x - b.x);
  const handle = (x: number) => Math.min(Math.max(0, x), width - least);

  const bars: Placed[] = [];
  const ends: number[] = [];
  for (const one of drawn.filter(({ width }) => width >= leastBar)) {
    const same = bars.find(({ groups: [bar] }) => bar?.x === one.x && bar.width === one.width);
    if (same) {
      same.groups.push(one);
      continue;
    }
    const wide = Math.max(least, one.width);
    const x = Math.max(0, Math.min(one.x + one.width / 2 - wide / 2, width - wide));
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    if (lane >= mostLanes) continue;
    ends[lane] = x + wide;
    bars.push({ groups: [one], x, width: wide, lane });
  }

  const days: Placed[] = [];
  for (const one of drawn.filter((one) => one.width < leastBar)) {
    const middle = one.x + one.width / 2;
    const last = days.at(-1);
    const free = last ? last.x + least : 0;
    // At the end of the line there may be a finger's room for one of two.
    if (last && (middle < free || free > width - least)) last.groups.push(one);
    else {
      const x = Math.max(handle(middle - least / 2), free);
      days.push({ groups: [one], x, width: least, lane: 0 });
    }
  }
  return { bars, days };
}
