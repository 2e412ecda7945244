import { forgetRanks, forgetRows, noteRanks, noteRows, ranks, rowsOf } from './row-bits.ts';

/**
 * Edit distances, 32 rows of the table at a time: Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming" (J. ACM 46, 1999), in Hyyrö's block form.
 */

/** A stretch of canonical units, read from `from` up to `to`, or backwards from `to` down to `from`. */
export interface Stretch {
  units: Uint16Array;
  from: number;
  to: number;
}

export interface Reading {
  /** Reads both stretches from their ends to their starts. */
  backwards?: boolean;
  /** The pattern may start anywhere in the text at no cost; otherwise it starts where the text does. */
  floating?: boolean;
}

const wordBits = 32;

let plus = new Int32Array(64);
let minus = new Int32Array(64);

/**
 * Fills `out[n]`, for `n` = 0 … text length, with the distance between the whole pattern and the
 * text up to its n-th unit (`floating`: the best stretch ending there).
 */
export function distances(
  pattern: Stretch,
  text: Stretch,
  { backwards = false, floating = false }: Reading,
  out: Uint32Array,
): void {
  out[0] = pattern.to - pattern.from;
  const fill = out[0] <= wordBits ? fillOne : fillMany;
  fill(pattern, text, backwards, floating ? 0 : 1, out);
}

/** Patterns of one word, the usual case: both bit vectors stay in registers. */
function fillOne(
  pattern: Stretch,
  text: Stretch,
  backwards: boolean,
  entering: number,
  out: Uint32Array,
): void {
  noteRows(pattern, backwards);
  const { units } = text;
  const columns = text.to - text.from;
  const step = backwards ? -1 : 1;
  let at = backwards ? text.to - 1 : text.from;
  let distance = pattern.to - pattern.from;
  const lastRow = 1 << ((distance - 1) & 31);
  let up = -1;
  let down = 0;
  for (let column = 1; column <= columns; column++, at += step) {
    const equal = rowsOf[units[at] as number] as number;
    const horizontal = (((equal & up) + up) ^ up) | equal;
    let rise = down | ~(horizontal | up);
    let fall = up & horizontal;
    if (rise & lastRow) distance++;
    else if (fall & lastRow) distance--;
    rise = (rise << 1) | entering;
    fall <<= 1;
    up = fall | ~(equal | down | rise);
    down = rise & (equal | down);
    out[column] = distance;
  }
  forgetRows(pattern);
}

function fillMany(
  pattern: Stretch,
  text: Stretch,
  backwards: boolean,
  entering: number,
  out: Uint32Array,
): void {
  const { units } = text;
  const columns = text.to - text.from;
  const step = backwards ? -1 : 1;
  let at = backwards ? text.to - 1 : text.from;
  let distance = pattern.to - pattern.from;
  const blocks = (distance + wordBits - 1) >> 5;
  const rows = noteRanks(pattern, blocks, backwards);
  startColumn(blocks);
  const lastRow = 1 << ((distance - 1) & 31);
  for (let column = 1; column <= columns; column++, at += step) {
    const row = (ranks[units[at] as number] as number) * blocks;
    let carry = entering;
    for (let block = 0; block < blocks; block++) {
      const up = plus[block] as number;
      const down = minus[block] as number;
      let equal = rows[row + block] as number;
      const vertical = equal | down;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & up) + up) ^ up) | equal;
      let rise = down | ~(horizontal | up);
      let fall = up & horizontal;
      const top = block === blocks - 1 ? lastRow : 1 << 31;
      const leaving = rise & top ? 1 : fall & top ? -1 : 0;
      rise = (rise << 1) | (carry > 0 ? 1 : 0);
      fall = (fall << 1) | (carry < 0 ? 1 : 0);
      plus[block] = fall | ~(vertical | rise);
      minus[block] = rise & vertical;
      carry = leaving;
    }
    distance += carry;
    out[column] = distance;
  }
  forgetRanks(pattern);
}

/** The column before the text: every row one more than the row above. */
function startColumn(blocks: number): void {
  if (plus.length < blocks) {
    plus = new Int32Array(blocks * 2);
    minus = new Int32Array(blocks * 2);
  }
  plus.fill(-1, 0, blocks);
  minus.fill(0, 0, blocks);
}
