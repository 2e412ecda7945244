/**
 * UTF-16 offsets of a text as counts of code points, which Python, TEI and W3C count; the same where
 * no character lies outside the Basic Multilingual Plane.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The other way round: counts of code points as UTF-16 offsets. */
export function unitOffsets(text: string): (points: number) => number {
  const pairs: number[] = [];
  let seen = 0;
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index - seen++);
  return (points) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  };
}
