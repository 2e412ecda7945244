import type { KeptPage } from '../../../utils/store/annotation.ts';

/** Takes pages with at most so many annotations in all off the front; a page with more comes in parts. */
export function takePiece(waiting: KeptPage[], most: number): KeptPage[] {
  const piece: KeptPage[] = [];
  let room = most;
  while (room > 0) {
    const [first] = waiting;
    if (!first) break;
    const rest = first.annotations.slice(room);
    piece.push({ ...first, annotations: first.annotations.slice(0, room) });
    room -= Math.max(1, first.annotations.length);
    if (rest.length > 0) waiting[0] = { ...first, annotations: rest };
    else waiting.shift();
  }
  return piece;
}
