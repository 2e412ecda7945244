import { mkdirSync, writeFileSync } from 'node:fs';
import { articles } from './anchor/articles.ts';
import { compare } from './anchor/compare.ts';
import { edits } from './anchor/edits.ts';
import { inBrowser, type Measure } from './anchor/in-browser.ts';
import type { Tally } from './anchor/measure.ts';
import { pagesText } from './anchor/pages.ts';

const quotes = 500;
const rounds = 7;
const seed = 2024;

type Row = { edit: string } & Record<'newsmark' | 'hypothesis', Tally>;

/**
 * Anchoring beside Hypothesis' method: 500 quotes on each of the 10,000-word pages, twelve kinds of
 * edit. Both methods get the same strings in the same run, turn about; the page's index is built in
 * our time. In Node and in both browsers.
 */
export async function bench(): Promise<void> {
  const texts = [...articles().map(({ text }) => text), pagesText()].filter((text) => text !== '');
  const engines: Record<string, Row[]> = {};
  const finish = (engine: string, rows: Row[]) => {
    engines[engine] = rows;
    print(engine, rows);
  };
  finish('node', await rowsOf(texts, async (trial) => compare(trial)));
  for (const name of ['chromium', 'firefox'] as const) {
    finish(name, await inBrowser(name, (inPage) => rowsOf(texts, inPage)));
  }
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync(
    '.output/bench/anchor.json',
    `${JSON.stringify({ quotes, rounds, engines }, null, 2)}\n`,
  );
}

async function rowsOf(texts: readonly string[], measured: Measure): Promise<Row[]> {
  // Engines compile what runs often: the first trial would pay for all.
  for (const article of texts) {
    await measured({ article, edit: '10 % of words', seed, quotes, rounds: 2 });
  }
  const rows: Row[] = [];
  for (const edit of Object.keys(edits)) {
    const tallies = [];
    for (const [i, article] of texts.entries()) {
      tallies.push(await measured({ article, edit, seed: seed + i, quotes, rounds }));
    }
    const newsmark = tallies.map((tally) => tally.newsmark).reduce(added);
    const hypothesis = tallies.map((tally) => tally.hypothesis).reduce(added);
    rows.push({ edit, newsmark, hypothesis });
  }
  return rows;
}

function added(one: Tally, other: Tally): Tally {
  const keys = Object.keys(one) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Tally;
}

function print(engine: string, rows: readonly Row[]): void {
  console.log(
    `\nAnchoring, ${engine}: ${quotes} quotes a page and kind of edit; newsmark | Hypothesis' method`,
  );
  console.table(
    Object.fromEntries(
      rows.map(({ edit, newsmark: a, hypothesis: b }) => [
        edit,
        {
          'found, words all left %': `${percent(a.found, a.whole)} | ${percent(b.found, b.whole)}`,
          'found, half left %': `${percent(a.halfFound, a.half)} | ${percent(b.halfFound, b.half)}`,
          'wrong %': `${percent(a.wrong, a.quotes)} | ${percent(b.wrong, b.quotes)}`,
          'gone but anchored': `${a.goneAnchored}/${a.gone} | ${b.goneAnchored}/${b.gone}`,
          'µs a quote': `${micros(a)} | ${micros(b)}`,
          'times faster': Number((b.ms / a.ms).toFixed(1)),
        },
      ]),
    ),
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

const micros = ({ ms, quotes: count }: Tally): string => ((1000 * ms) / count).toFixed(1);
