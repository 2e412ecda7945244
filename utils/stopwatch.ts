/** Adds up what pieces of work take, and remembers the longest, in milliseconds. */
export function startStopwatch() {
  let began = 0;
  let total = 0;
  let longest = 0;
  const watch = {
    start() {
      began = performance.now();
    },
    stop() {
      const took = performance.now() - began;
      total += took;
      longest = Math.max(longest, took);
    },
    measure<T>(work: () => T): T {
      watch.start();
      const result = work();
      watch.stop();
      return result;
    },
    restart() {
      total = 0;
    },
    total: () => total,
    longest: () => longest,
  };
  return watch;
}
