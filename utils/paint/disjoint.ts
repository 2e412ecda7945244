import type { Mark } from './painter.ts';

export interface Stretch {
  start: number;
  end: number;
  /** Every style that lies over the stretch, in the order of the marks given. */
  styles: string[];
}

/** Overlapping marks as stretches side by side, in order; empty marks are left out. */
export function disjoint(marks: Mark[]): Stretch[] {
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const starting = Map.groupBy(marks, (mark) => mark.start);
  let open: Mark[] = [];
  const stretches: Stretch[] = [];
  for (const [index, start] of borders.entries()) {
    open = [...open, ...(starting.get(start) ?? [])].filter((mark) => mark.end > start);
    const end = borders[index + 1];
    if (end !== undefined && open.length > 0) {
      stretches.push({ start, end, styles: open.map((mark) => mark.style) });
    }
  }
  return stretches;
}
