/**
 * Edit distances, 32 rows of the table at a time: Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming" (J. ACM 46, 1999), in Hyyrö's block form.
 */

/** Rank of a unit among the distinct units of the pattern, from 1; 0 for units it does not have. */
const ranks = new Uint16Array(0x10000);
let matches = new Int32Array(0);
let plus = new Int32Array(0);
let minus = new Int32Array(0);

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
  const rows = pattern.to - pattern.from;
  const blocks = Math.max(1, (rows + 31) >> 5);
  const distinct = rank(pattern, blocks, backwards);
  out[0] = rows;
  const first = backwards ? text.to - 1 : text.from;
  const step = backwards ? -1 : 1;
  const columns = text.to - text.from;
  const fill = blocks === 1 ? fillOne : fillMany;
  fill(rows, text.units, first, step, columns, floating ? 0 : 1, out);
  unrank(pattern, distinct, blocks);
}

/** Patterns of one word, the usual case: both bit vectors stay in registers. */
function fillOne(
  rows: number,
  units: Uint16Array,
  first: number,
  step: number,
  columns: number,
  entering: number,
  out: Uint32Array,
): void {
  const lastRow = 1 << ((rows - 1) & 31);
  let up = -1;
  let down = 0;
  let distance = rows;
  for (let column = 1, at = first; column <= columns; column++, at += step) {
    const equal = matches[ranks[units[at] as number] as number] as number;
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
}

function fillMany(
  rows: number,
  units: Uint16Array,
  first: number,
  step: number,
  columns: number,
  entering: number,
  out: Uint32Array,
): void {
  const blocks = (rows + 31) >> 5;
  if (plus.length < blocks) {
    plus = new Int32Array(blocks * 2);
    minus = new Int32Array(blocks * 2);
  }
  plus.fill(-1, 0, blocks);
  minus.fill(0, 0, blocks);
  const lastRow = 1 << ((rows - 1) & 31);
  let distance = rows;
  for (let column = 1, at = first; column <= columns; column++, at += step) {
    const row = (ranks[units[at] as number] as number) * blocks;
    let carry = entering;
    for (let block = 0; block < blocks; block++) {
      const up = plus[block] as number;
      const down = minus[block] as number;
      let equal = matches[row + block] as number;
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
}

/** Notes for every distinct unit of the pattern the rows it stands in. Returns how many there are. */
function rank(pattern: Stretch, blocks: number, backwards: boolean): number {
  const rows = pattern.to - pattern.from;
  let distinct = 0;
  for (let i = pattern.from; i < pattern.to; i++) {
    const unit = pattern.units[i] ?? 0;
    if (ranks[unit] === 0) ranks[unit] = ++distinct;
  }
  if (matches.length < (distinct + 1) * blocks) {
    matches = new Int32Array((distinct + 1) * blocks * 2);
  }
  for (let row = 0; row < rows; row++) {
    const unit = pattern.units[backwards ? pattern.to - 1 - row : pattern.from + row] ?? 0;
    const at = (ranks[unit] ?? 0) * blocks + (row >> 5);
    matches[at] = (matches[at] ?? 0) | (1 << (row & 31));
  }
  return distinct;
}

function unrank(pattern: Stretch, distinct: number, blocks: number): void {
  for (let i = pattern.from; i < pattern.to; i++) ranks[pattern.units[i] ?? 0] = 0;
  matches.fill(0, 0, (distinct + 1) * blocks);
}
