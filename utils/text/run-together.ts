import { contains, parentOf } from './dom.ts';
import type { Outline } from './outline.ts';

/**
 * Whether two neighbouring text nodes are words of two boxes that only their layout keeps apart:
 * `<span>Associated Press</span><time>December 2</time>`. One inside the other is one word, as a drop
 * cap is: `<span>W</span>hale`.
 */
export function runTogether({ nodes, data }: Outline, before: number, after: number): boolean {
  const end = data[before]?.at(-1) ?? ' ';
  if (end === ' ' || !(isLower(end) || isDigit(end))) return false;
  const start = data[after]?.at(0) ?? ' ';
  if (!(isUpper(start) || isDigit(start))) return false;
  const left = parentOf(nodes[before] as Text);
  const right = parentOf(nodes[after] as Text);
  if (!left || !right || left === right) return false;
  return !contains(left, right) && !contains(right, left);
}

// Asked of every node after another on a line. Expressions with classes of letters take a millisecond
// to compile, in each page anew.
const isLower = (character: string): boolean => character !== character.toUpperCase();
const isUpper = (character: string): boolean => character !== character.toLowerCase();
const isDigit = (character: string): boolean => character >= '0' && character <= '9';
