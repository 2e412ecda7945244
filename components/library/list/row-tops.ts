/** Heights of rows, CSS pixels; `list.css` draws them so. */
export const headingHeight = 44;
export const passageHeight = 84;
export const rowHeight = 62;

/** Where each entry begins and, last, where the list ends; headings are negative, passages tall. */
export function rowTops(entries: Int32Array, tall: Uint8Array): Float64Array {
  const tops = new Float64Array(entries.length + 1);
  let top = 0;
  for (let at = 0; at < entries.length; at++) {
    if ((entries[at] as number) < 0) top += headingHeight;
    else top += tall[at] === 1 ? passageHeight : rowHeight;
    tops[at + 1] = top;
  }
  return tops;
}

/** The entry that lies at `y`: the last that begins at or before it. */
export function entryAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
