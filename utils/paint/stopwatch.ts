/** Adds up what pieces of work take, and remembers the longest, in milliseconds. */
export function startStopwatch() {
  let total = 0;
  let longest = 0;
  return {
    measure<T>(work: () => T): T {
      const began = performance.now();
      const result = work();
      const took = performance.now() - began;
      total += took;
      longest = Math.max(longest, took);
      return result;
    },
    restart: () => {
      total = 0;
    },
    total: () => total,
    longest: () => longest,
  };
}
