const most = 48;
/** Beyond this ratio a linear axis would crowd all but the greatest into its first bin. */
const mostLinear = 200;

export interface AmountAxis {
  logarithmic: boolean;
  edges: [number, number][];
  /** The amounts that stand under the axis. */
  isTick: (from: number) => boolean;
}

/**
 * Stretches of an axis of amounts with round edges: linear, or logarithmic where amounts differ by
 * orders of magnitude, with the powers of ten under it.
 */
export function amountBins([low, high]: [number, number]): AmountAxis {
  if (low === high) return { logarithmic: false, edges: [[low, high]], isTick: () => true };
  return low > 0 && high / low > mostLinear ? logarithmic(low, high) : linear(low, high);
}

function linear(low: number, high: number): AmountAxis {
  const rough = 10 ** Math.floor(Math.log10((high - low) / most));
  const step = rough * ([1, 2, 5].find((times) => (high - low) / (rough * times) <= most) ?? 10);
  const first = Math.floor(low / step);
  const count = Math.max(1, Math.ceil(high / step) - first);
  // Reckoned from whole numbers: 0.1 + 0.2 is no edge anybody wants to read.
  const edge = (at: number) => Number(((first + at) * step).toPrecision(12));
  return { logarithmic: false, edges: edgesOf(count, edge), isTick: () => true };
}

function logarithmic(low: number, high: number): AmountAxis {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const each = [10, 5, 2].find((bins) => (last - first) * bins <= most) ?? 1;
  const edge = (at: number) => Number((10 ** (first + at / each)).toPrecision(12));
  return {
    logarithmic: true,
    edges: edgesOf((last - first) * each, edge),
    isTick: (from) => Number.isInteger(Number(Math.log10(from).toFixed(9))),
  };
}

const edgesOf = (count: number, edge: (at: number) => number): [number, number][] =>
  Array.from({ length: count }, (_, at) => [edge(at), edge(at + 1)]);
