import { type Article, type Case, isHeldOut, readRows } from './cases.ts';
import { isDateKind, isJudged, judge } from './judge.ts';
import type { Peer } from './peers.ts';
import { cellOf } from './table.ts';

/** Counts of one cell of the table. */
export interface Cell {
  n: number;
  exact: number;
  overlap: number;
  right: number;
}

export type Accuracy = Record<string, Record<string, Cell>>;

/** Cells by `language kind` and peer; a peer's own suite is not counted for it. */
export function accuracy(peers: readonly Peer[], languages: readonly string[]): Accuracy {
  const table: Accuracy = {};
  for (const lang of languages) {
    for (const row of readRows<Case>(`dates-figures.${lang}.jsonl`)) {
      const cell = cellOf(row);
      if (!cell || cell === 'none' || !isJudged(row)) continue;
      for (const peer of peers) count(table, peer, row, `${lang} ${cell}`);
    }
  }
  return table;
}

function count(table: Accuracy, peer: Peer, row: Case, key: string): void {
  if (!peer.languages.includes(row.lang) || peer.own === row.src) return;
  const ref = row.ref ?? '2024-07-03T22:03:00';
  const found = isDateKind(row.kind)
    ? peer.dates?.(row.text, row.lang, ref)
    : peer.figures?.(row.text, row.lang);
  if (!found) return;
  const verdict = judge(row, found);
  for (const name of isHeldOut(row) && peer.name === 'newsmark'
    ? [peer.name, 'held out']
    : [peer.name]) {
    const cells = table[key] ?? {};
    table[key] = cells;
    const cell = cells[name] ?? { n: 0, exact: 0, overlap: 0, right: 0 };
    cells[name] = {
      n: cell.n + 1,
      exact: cell.exact + Number(verdict.exact),
      overlap: cell.overlap + Number(verdict.overlap),
      right: cell.right + Number(verdict.right),
    };
  }
}

/** Share of a peer's time tags that touch no label of the fully labelled English and Vietnamese news. */
export function overTagging(peers: readonly Peer[]): Record<string, string> {
  const shares: Record<string, string> = {};
  for (const lang of ['vi', 'en']) {
    const articles = readRows<Article>(`news.${lang}.jsonl`);
    for (const peer of peers) {
      if (!peer.languages.includes(lang) || !peer.dates) continue;
      let tags = 0;
      let loose = 0;
      for (const { text, labels, published } of articles) {
        for (const { kind, start, end } of peer.dates(text, lang, published)) {
          if (kind !== 'date') continue;
          tags++;
          if (!labels.some(([s, e]) => s < end && e > start)) loose++;
        }
      }
      shares[`${lang} ${peer.name}`] =
        `${((100 * loose) / Math.max(1, tags)).toFixed(1)} % of ${tags}`;
    }
  }
  return shares;
}
