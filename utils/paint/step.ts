import { search } from '../text/ranges.ts';

/**
 * The mark after (`1`) or before (`-1`) a position in the text, round the end to the other side; the
 * mark that begins at the position is not its own neighbour. `marks` are in order of their start.
 */
export function stepFrom<M extends { start: number }>(
  marks: readonly M[],
  position: number,
  direction: 1 | -1,
): M | undefined {
  const startOf = (at: number) => marks[at]?.start ?? 0;
  const next =
    direction > 0
      ? search(0, marks.length, (at) => startOf(at) > position)
      : search(0, marks.length, (at) => startOf(at) >= position) - 1;
  return marks.at(next % marks.length);
}
