/** Whole numbers from 0 to 2³²−1 in a row that grows. */
export interface Growing {
  push(value: number): void;
  /** The numbers so far lie in `values[0..length)`; another array after a push. */
  readonly values: Uint32Array;
  readonly length: number;
}

export function growing(room = 1024): Growing {
  let values = new Uint32Array(room);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    get values() {
      return values;
    },
    get length() {
      return length;
    },
  };
}
