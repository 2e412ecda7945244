/** A reading of the tokens `start..end`. */
export interface Candidate {
  start: number;
  end: number;
  /** How good it is beside others; its length counts by itself. */
  score: number;
}

/**
 * The non-overlapping readings that together are worth most: each is worth its tokens plus its
 * score. Weighted interval scheduling over the ends, linear in tokens and candidates.
 */
export function best<T extends Candidate>(candidates: T[], tokens: number): T[] {
  const ending = new Map<number, T[]>();
  for (const candidate of candidates) {
    const same = ending.get(candidate.end);
    if (same) same.push(candidate);
    else ending.set(candidate.end, [candidate]);
  }
  const worth = new Float64Array(tokens + 1);
  const chosen: (T | undefined)[] = new Array(tokens + 1);
  for (let end = 1; end <= tokens; end++) {
    worth[end] = worth[end - 1] ?? 0;
    for (const candidate of ending.get(end) ?? []) {
      const value = (worth[candidate.start] ?? 0) + weigh(candidate);
      if (value > (worth[end] ?? 0)) {
        worth[end] = value;
        chosen[end] = candidate;
      }
    }
  }
  const kept: T[] = [];
  for (let end = tokens; end > 0; ) {
    const candidate = chosen[end];
    if (candidate) kept.push(candidate);
    end = candidate ? candidate.start : end - 1;
  }
  return kept.reverse();
}

/** One long reading beats the short ones it is made of. */
function weigh({ start, end, score }: Candidate): number {
  return (end - start) * 2 + score - 2;
}
