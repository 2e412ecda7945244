/** A stretch of an axis, and how many values lie wholly in it or only reach into it. */
export interface Bin {
  /** Both included, in the axis' own unit. */
  from: number;
  to: number;
  inside: number;
  across: number;
}

/** Puts values, given as first and last one after the other, into bins that follow one another. */
export function fillBins(measures: Float64Array, edges: [from: number, to: number][]): Bin[] {
  const bins = edges.map(([from, to]) => ({ from, to, inside: 0, across: 0 }));
  if (bins.length === 0) return bins;
  for (let i = 0; i < measures.length; i += 2) {
    const first = binOf(bins, measures[i] as number);
    const last = binOf(bins, measures[i + 1] as number);
    if (first === last) (bins[first] as Bin).inside++;
    else for (let at = first; at <= last; at++) (bins[at] as Bin).across++;
  }
  return bins;
}

/** The last bin that begins at or before a value. */
function binOf(bins: Bin[], value: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bins[middle] as Bin).from <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last of all values. */
export function extentOfAll(measures: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < measures.length; i += 2) {
    low = Math.min(low, measures[i] as number);
    high = Math.max(high, measures[i + 1] as number);
  }
  return [low, high];
}
