export interface Pace {
  /** A page at work changes many times a second: the work is done when it has rested this long, */
  restMs: number;
  /** or this long after the first change if it never rests. */
  patienceMs: number;
}

/**
 * Paces work that a page may ask for at any rate. It only reckons: times are milliseconds of one
 * clock, given by the caller, who also keeps the timer.
 */
export function createPace({ restMs, patienceMs }: Pace) {
  let since: number | undefined;
  let earliest = 0;
  return {
    /** Takes note of a change at `now`, and answers how long to wait for the work. */
    ask(now: number): number {
      since ??= now;
      return Math.max(0, earliest - now, Math.min(restMs, since + patienceMs - now));
    },
    /** Whether a change waits for the work. */
    waiting: () => since !== undefined,
    /** The work begins, and answers every change so far. */
    begin() {
      since = undefined;
    },
    /** No work for so long, whatever changes. */
    pause(now: number, forMs: number) {
      earliest = now + forMs;
    },
  };
}
