import type { ArticleFacts } from './facts.ts';

/**
 * Single-page sites often leave the canonical address of the article before in place when they show
 * the next. Answers a function that takes the facts of each reading in turn and drops a canonical
 * address first stated at another path, unless it names the path visited.
 */
export function rememberCanonicals(): (facts: ArticleFacts) => ArticleFacts {
  const firstAt = new Map<string, string>();
  return (facts) => {
    const { canonical, ...rest } = facts;
    if (canonical === undefined) return facts;
    const path = new URL(facts.url).pathname;
    const first = firstAt.get(canonical) ?? path;
    firstAt.set(canonical, first);
    return first === path || new URL(canonical).pathname === path ? facts : rest;
  };
}
