/** A stretch of a text and how it is shown. Offsets are UTF-16 units. */
interface Styled {
  start: number;
  end: number;
  style: string;
}

export interface Stretch {
  start: number;
  end: number;
  /** Every style that lies over the stretch, in the order of the marks given. */
  styles: string[];
}

/** Overlapping marks as stretches side by side, in order; empty marks are left out. */
export function disjoint(marks: readonly Styled[]): Stretch[] {
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const starting = Map.groupBy(marks, (mark) => mark.start);
  let open: Styled[] = [];
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
