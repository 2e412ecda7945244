/** For those who change rules: `node scripts/bench/quantities/dev.ts LANG [KIND] [--held]` prints what is wrong. */
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { type Case, isHeldOut, readRows } from './cases.ts';
import { forbidden, isJudged, judge } from './judge.ts';
import { cellOf } from './table.ts';

const [lang = 'vi', kind] = process.argv.slice(2);
const cells = new Map<string, number[]>();
for (const row of readRows<Case>(`dates-figures.${lang}.jsonl`)) {
  const held = isHeldOut(row);
  const mentions = findQuantities(row.text, { lang, ...(row.ref ? { published: row.ref } : {}) });
  const cell = cellOf(row);
  if (!cell || (row.kind !== 'none' && !isJudged(row))) continue;
  const verdict =
    row.kind === 'none'
      ? { exact: false, overlap: false, right: !forbidden(row, mentions) }
      : judge(row, mentions);
  for (const key of [`${cell}${held ? ' held' : ''}`, `${cell} ${row.src}`]) {
    const [n = 0, exact = 0, overlap = 0, right = 0] = cells.get(key) ?? [];
    cells.set(key, [
      n + 1,
      exact + Number(verdict.exact),
      overlap + Number(verdict.overlap),
      right + Number(verdict.right),
    ]);
  }
  if (!held && !verdict.right && (!kind || cell === kind || kind === 'all')) {
    const found = mentions
      .map(
        (m) =>
          `[${m.text}]=${m.value}${m.kind === 'date' && m.alternatives ? ` (${m.alternatives})` : ''}`,
      )
      .join(' ');
    const want = (row.value ?? [])
      .slice(0, 2)
      .map((v) => JSON.stringify(v))
      .join('|');
    if (kind)
      console.log(
        `${row.src}/${row.kind}\t${row.text.slice(0, row.start)}⟦${row.text.slice(row.start, row.end)}⟧${row.text.slice(row.end)}`.slice(
          0,
          160,
        ),
        `\t${(row.ref ?? '').slice(0, 16)}\t${want}\t→ ${found}`.slice(0, 420),
      );
  }
}
for (const [key, [n = 0, exact = 0, overlap = 0, right = 0]] of [...cells].sort()) {
  const share = (x: number): string => String(Math.round((100 * x) / n)).padStart(3);
  console.log(`${key.padEnd(26)} ${share(exact)} ${share(overlap)} ${share(right)}  (${n})`);
}
