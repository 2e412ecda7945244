/** Does each of `kinds` once a round, beginning with another one each time, so that none is always first. */
export async function interleaved<K extends string, T>(
  kinds: readonly K[],
  rounds: number,
  work: (kind: K) => Promise<T>,
): Promise<Record<K, T[]>> {
  const results = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<K, T[]>;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[(at + round) % kinds.length];
      if (kind !== undefined) results[kind].push(await work(kind));
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
