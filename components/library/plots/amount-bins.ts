const count = 40;
/** Beyond this ratio a linear axis would crowd all but the greatest into its first bin. */
const mostLinear = 200;

export interface AmountAxis {
  logarithmic: boolean;
  edges: [number, number][];
}

/** Equal stretches of an axis of amounts: linear, or logarithmic where amounts differ by orders of magnitude. */
export function amountBins([low, high]: [number, number]): AmountAxis {
  if (low === high) return { logarithmic: false, edges: [[low, high]] };
  const logarithmic = low > 0 && high / low > mostLinear;
  const scale = logarithmic ? Math.log10 : (amount: number) => amount;
  const back = logarithmic ? (at: number) => 10 ** at : (at: number) => at;
  const [from, to] = [scale(low), scale(high)];
  const edge = (at: number) => (at === count ? high : back(from + ((to - from) * at) / count));
  return {
    logarithmic,
    edges: Array.from({ length: count }, (_, at) => [edge(at), edge(at + 1)]),
  };
}
