import { useState } from 'preact/hooks';

/** Goes round `count` places, forwards and back; `at` is -1 until the first step. */
export function useSteps(count: number, reach: (index: number) => void) {
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1) => {
    const index = at < 0 && step < 0 ? count - 1 : (at + step + count) % count;
    setAt(index);
    reach(index);
  };
  return { at, go };
}
