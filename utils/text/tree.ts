import type { Container } from './outline.ts';

/** Adds up what stands in each container and in those inside it; `own` is changed and returned. */
export function sumUp<List extends Float64Array | Int32Array>(
  containers: Container[],
  own: List,
): List {
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[index] ?? 0);
  }
  return own;
}

/** For each container the index after the last one inside it. */
export function endsOf(containers: Container[]): Int32Array {
  const ends = Int32Array.from(containers, (_, index) => index + 1);
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return ends;
}
