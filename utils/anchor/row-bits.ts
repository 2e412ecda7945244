import type { Stretch } from './distances.ts';

/**
 * In which rows of the table each unit of a pattern stands, as the bit vectors ask for it. One pattern
 * at a time: what `note…` filled, `forget…` empties.
 */

/** For patterns of up to 32 units: the rows themselves, by unit. */
export const rowsOf = new Int32Array(0x10000);

/** For longer ones: the rank of a unit among the distinct units of the pattern, from 1; 0 for others. */
export const ranks = new Uint16Array(0x10000);
let byRank = new Int32Array(1024);

export function noteRows({ units, from, to }: Stretch, backwards: boolean): void {
  for (let row = 0, length = to - from; row < length; row++) {
    const unit = units[backwards ? to - 1 - row : from + row] as number;
    rowsOf[unit] = (rowsOf[unit] as number) | (1 << row);
  }
}

export function forgetRows({ units, from, to }: Stretch): void {
  for (let at = from; at < to; at++) rowsOf[units[at] as number] = 0;
}

/** Returns the rows by rank: `blocks` words for each, the unranked first with none set. */
export function noteRanks(
  { units, from, to }: Stretch,
  blocks: number,
  backwards: boolean,
): Int32Array {
  let distinct = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (ranks[unit] === 0) ranks[unit] = ++distinct;
  }
  const size = (distinct + 1) * blocks;
  if (byRank.length < size) byRank = new Int32Array(size * 2);
  else byRank.fill(0, 0, size);
  for (let row = 0, length = to - from; row < length; row++) {
    const unit = units[backwards ? to - 1 - row : from + row] as number;
    const word = (ranks[unit] as number) * blocks + (row >> 5);
    byRank[word] = (byRank[word] as number) | (1 << (row & 31));
  }
  return byRank;
}

export function forgetRanks({ units, from, to }: Stretch): void {
  for (let at = from; at < to; at++) ranks[units[at] as number] = 0;
}
