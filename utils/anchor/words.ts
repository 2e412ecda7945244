import { isWordUnit } from './characters.ts';

/** Whether a word may start or end at `at`: not between two letters or figures of one word. */
export const isWordEdge = (units: Uint16Array, at: number): boolean =>
  at <= 0 || at >= units.length || !isWordUnit(units[at - 1] ?? 0) || !isWordUnit(units[at] ?? 0);

/** The last word edge not after `at`, and the first not before it. */
export function wordEdgesAround(units: Uint16Array, at: number): [number, number] {
  let before = at;
  let after = at;
  while (!isWordEdge(units, before)) before--;
  while (!isWordEdge(units, after)) after++;
  return [before, after];
}
