/** Reads `count` ascending numbers written as differences, seven bits a byte; undefined when the bytes end early. */
export function readAscending(bytes: Uint8Array, count: number): Uint32Array | undefined {
  const values = new Uint32Array(count);
  let at = 0;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 0;
    do {
      if (at >= bytes.length || shift > 28) return undefined;
      byte = bytes[at++] as number;
      value = (value + ((byte & 127) << shift)) >>> 0;
      shift += 7;
    } while (byte > 127);
    values[i] = value;
  }
  return at === bytes.length ? values : undefined;
}

/** The opposite of `readAscending`. */
export function writeAscending(values: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const value of values) {
    let difference = value - previous;
    previous = value;
    while (difference > 127) {
      bytes.push((difference % 128) + 128);
      difference = Math.floor(difference / 128);
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}
