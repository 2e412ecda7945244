import { contains, parentOf } from './dom.ts';
import type { Outline } from './outline.ts';

const ends = /[\p{Ll}\p{N}]$/u;
const begins = /^[\p{Lu}\p{N}]/u;

/**
 * Whether two neighbouring text nodes are words of two boxes that only their layout keeps apart:
 * `<span>Associated Press</span><time>December 2</time>`. One inside the other is one word, as a drop
 * cap is: `<span>W</span>hale`.
 */
export function runTogether({ nodes, data }: Outline, before: number, after: number): boolean {
  if (!ends.test(data[before]?.slice(-2) ?? '') || !begins.test(data[after]?.slice(0, 2) ?? ''))
    return false;
  const left = parentOf(nodes[before] as Text);
  const right = parentOf(nodes[after] as Text);
  if (!left || !right || left === right) return false;
  return !contains(left, right) && !contains(right, left);
}
