/** Work cut in steps: whoever drives it decides when the page may breathe. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the steps in slices of `budget` milliseconds and rests between them, so that no page, however
 * large, waits longer for its own work. `rest` is what gives the page its turn, `scheduler.yield` for one.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  rest: () => Promise<unknown>,
  budget = 8,
): Promise<Result> {
  let until = performance.now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + budget;
  }
}
