import type { KeptPage } from '../../../utils/store/annotation.ts';

/**
 * Takes pages with at most so many annotations in all off the front. A page comes whole, that its
 * journal entry need not hold its rows, but for one that has more than so many.
 */
export function takePiece(waiting: KeptPage[], most: number): KeptPage[] {
  const piece: KeptPage[] = [];
  let room = most;
  while (room > 0) {
    const [first] = waiting;
    if (!first) break;
    const { length } = first.annotations;
    if (length > room && piece.length > 0) break;
    const rest = first.annotations.slice(room);
    piece.push({ ...first, annotations: first.annotations.slice(0, room) });
    room -= Math.max(1, length);
    if (rest.length > 0) waiting[0] = { ...first, annotations: rest };
    else waiting.shift();
  }
  return piece;
}
