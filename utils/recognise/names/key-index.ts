/** Finds the place of a 32-bit key among `keys`, or -1: open addressing, at most half full. */
export function createKeyIndex(keys: Uint32Array): (key: number) => number {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const last = size - 1;
  for (let i = 0; i < keys.length; i++) {
    let slot = spread(keys[i] as number) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = i + 1;
  }
  return (key) => {
    const wanted = key >>> 0;
    for (let slot = spread(wanted) & last; ; slot = (slot + 1) & last) {
      const at = (slots[slot] as number) - 1;
      if (at < 0 || keys[at] === wanted) return at;
    }
  };
}

const spread = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7;
