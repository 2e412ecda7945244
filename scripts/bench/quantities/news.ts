import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { type Article, isHeldOut, readRows } from './cases.ts';

const [lang = 'vi', show = ''] = process.argv.slice(2);
const sums: Record<string, number[]> = {};
for (const article of readRows<Article>(`news.${lang}.jsonl`)) {
  const held = isHeldOut(article) ? 'held' : 'dev';
  const sum = sums[held] ?? [0, 0, 0, 0, 0, 0];
  sums[held] = sum;
  const gold = article.labels.filter(([, , kind]) => kind === 'date' || kind === 'figure');
  const found = findQuantities(article.text, { lang, published: article.published });
  const around = (s: number, e: number): string =>
    `${article.text.slice(Math.max(0, s - 30), s)}⟦${article.text.slice(s, e)}⟧${article.text.slice(e, e + 24)}`.replaceAll(
      '\n',
      '⏎',
    );
  for (const m of found) {
    const label = gold.find(([s, e, kind]) => s === m.start && e === m.end && kind === m.kind);
    sum[1] = (sum[1] ?? 0) + 1;
    if (label) {
      sum[2] = (sum[2] ?? 0) + 1;
      const values = [label[3]].flat();
      const right = values.includes(m.value);
      if (right) sum[3] = (sum[3] ?? 0) + 1;
      else if (show.includes('v') && held === 'dev')
        console.log(
          `VALUE ${article.published} ${around(m.start, m.end)}  want ${label[3]} ${label[4] ?? ''} got ${m.value} ${m.kind === 'date' ? (m.alternatives ?? '') : m.type}`,
        );
    } else {
      const touched = article.labels.some(([s, e]) => s < m.end && e > m.start);
      if (m.kind === 'date') sum[4] = (sum[4] ?? 0) + 1;
      if (m.kind === 'date' && !touched) sum[5] = (sum[5] ?? 0) + 1;
      if (show.includes('f') && held === 'dev')
        console.log(
          `${touched ? 'EXTENT' : 'FALSE '} ${article.published} ${around(m.start, m.end)} ${m.value} ${m.kind === 'figure' ? m.type : ''}`,
        );
    }
  }
  for (const [s, e, kind, value] of gold) {
    sum[0] = (sum[0] ?? 0) + 1;
    if (
      show.includes('m') &&
      held === 'dev' &&
      !found.some((m) => m.start === s && m.end === e && m.kind === kind)
    )
      console.log(`MISS ${article.published} ${kind} ${around(s, e)} ${value}`);
  }
}
for (const [held, [gold = 0, found = 0, exact = 0, right = 0, , loose = 0]] of Object.entries(
  sums,
)) {
  const p = exact / found;
  const r = exact / gold;
  console.log(
    held,
    `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} values ${(right / exact).toFixed(3)} loose dates ${loose}`,
  );
}
