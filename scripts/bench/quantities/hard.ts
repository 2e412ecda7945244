import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { type Case, readRows } from './cases.ts';
import { judge } from './judge.ts';

export interface HardResult {
  refused: number;
  refusals: number;
  right: number;
  values: number;
  wrong: { row: Case; found: QuantityMention[] }[];
}

/** The hard set: nothing temporal may touch a `not-time` stretch; the rest is judged by its value. */
export function hard(): HardResult {
  const result: HardResult = { refused: 0, refusals: 0, right: 0, values: 0, wrong: [] };
  for (const row of readRows<Case>('hard.jsonl')) {
    const found = findQuantities(row.text, { lang: row.lang, published: row.ref ?? '' });
    const refusal = row.fam === 'not-time';
    const isNumber = row.fam === 'num';
    const kind = isNumber ? 'number' : 'date';
    const fine = refusal
      ? !found.some((m) => m.kind === 'date' && m.start < row.end && m.end > row.start)
      : judge({ ...row, kind }, found).right;
    if (refusal) {
      result.refusals++;
      if (fine) result.refused++;
    } else {
      result.values++;
      if (fine) result.right++;
    }
    if (!fine) result.wrong.push({ row, found });
  }
  return result;
}
