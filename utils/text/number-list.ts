/** A list of unsigned 32-bit numbers that takes millions of them without a long pause. */
export interface NumberList {
  push(value: number): void;
  pop(): void;
  /** Puts a number in the place of the last. */
  replaceLast(value: number): void;
  finish(): Uint32Array;
}

export function numberList(): NumberList {
  let values = new Uint32Array(64);
  let size = 0;
  return {
    push(value) {
      if (size === values.length) {
        const wider = new Uint32Array(2 * size);
        wider.set(values);
        values = wider;
      }
      values[size++] = value;
    },
    pop() {
      size--;
    },
    replaceLast(value) {
      values[size - 1] = value;
    },
    finish: () => values.subarray(0, size),
  };
}
