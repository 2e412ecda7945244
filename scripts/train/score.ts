import { type NameKind, nameKinds } from '../../utils/recognise/mention.ts';
import type { Label } from './documents.ts';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
}

/** Exact spans and kinds, counted over all articles; by kind and for `all`. */
export function score(pairs: { gold: Label[]; found: Label[] }[]): Record<NameKind | 'all', Score> {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (kind: string) => {
    const own = counts.get(kind) ?? { right: 0, found: 0, gold: 0 };
    counts.set(kind, own);
    return own;
  };
  for (const { gold, found } of pairs) {
    const wanted = new Set(gold.map(key));
    for (const label of gold) for (const k of [label.kind, 'all']) count(k).gold++;
    for (const label of found) {
      const right = wanted.has(key(label)) ? 1 : 0;
      for (const k of [label.kind, 'all']) {
        count(k).found++;
        count(k).right += right;
      }
    }
  }
  const result = {} as Record<NameKind | 'all', Score>;
  for (const kind of [...nameKinds, 'all'] as const) {
    const { right, found, gold } = count(kind);
    const precision = found ? right / found : 0;
    const recall = gold ? right / gold : 0;
    const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
    result[kind] = { precision, recall, f1, gold };
  }
  return result;
}

const key = ({ start, end, kind }: Label) => `${start} ${end} ${kind}`;
