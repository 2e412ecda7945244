import { classWords } from '../../languages/word-classes.ts';
import type { ClassSet } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** For each class the rules whose sets have it, a bit each: made once for a list of rules. */
export function ruleTable(sets: readonly ClassSet[]): Int32Array {
  const table = new Int32Array(classWords * 32);
  for (const [k, set] of sets.entries())
    for (const [word, said] of set.entries())
      for (let bits = said; bits !== 0; bits &= bits - 1) {
        const cls = word * 32 + lowest(bits);
        table[cls] = (table[cls] ?? 0) | (1 << k);
      }
  return table;
}

/** The number of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The rules that have a class of a form at token `i`, a bit each. */
export function rulesAt(s: Scan, i: number, table: Int32Array): number {
  let rules = 0;
  for (let k = 0, at = i * classWords; k < classWords; k++, at++)
    for (let bits = s.has[at] ?? 0; bits !== 0; bits &= bits - 1)
      rules |= table[k * 32 + lowest(bits)] ?? 0;
  return rules;
}
