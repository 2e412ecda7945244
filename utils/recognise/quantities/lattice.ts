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
  const last = new Int32Array(tokens + 1).fill(-1);
  const previous = new Int32Array(candidates.length);
  for (let c = 0; c < candidates.length; c++) {
    const end = candidates[c]?.end ?? 0;
    previous[c] = last[end] ?? -1;
    last[end] = c;
  }
  const worth = new Float64Array(tokens + 1);
  const chosen = new Int32Array(tokens + 1).fill(-1);
  for (let end = 1; end <= tokens; end++) {
    let most = worth[end - 1] ?? 0;
    for (let c = last[end] ?? -1; c >= 0; c = previous[c] ?? -1) {
      const candidate = candidates[c];
      if (!candidate) break;
      const value = (worth[candidate.start] ?? 0) + weigh(candidate);
      // Of two worth the same the one found first stays: candidates are chained last first.
      if (value > most || (value === most && chosen[end] !== -1)) {
        most = value;
        chosen[end] = c;
      }
    }
    worth[end] = most;
  }
  return walkBack(candidates, chosen, tokens);
}

function walkBack<T extends Candidate>(candidates: T[], chosen: Int32Array, tokens: number): T[] {
  const kept: T[] = [];
  for (let end = tokens; end > 0; ) {
    const c = chosen[end] ?? -1;
    const candidate = c < 0 ? undefined : candidates[c];
    if (candidate) kept.push(candidate);
    end = candidate ? candidate.start : end - 1;
  }
  return kept.reverse();
}

/** One long reading beats the short ones it is made of. */
function weigh({ start, end, score }: Candidate): number {
  return (end - start) * 2 + score - 2;
}
