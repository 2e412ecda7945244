import { mkdirSync, writeFileSync } from 'node:fs';
import { articles } from './anchor/articles.ts';
import { edits } from './anchor/edits.ts';
import { measure, type Tally } from './anchor/measure.ts';
import { pagesText } from './anchor/pages.ts';

const quotes = 500;
const rounds = 7;
const seed = 2024;

type Row = { edit: string } & Record<'newsmark' | 'hypothesis', Tally>;

/**
 * Anchoring beside Hypothesis' method: 500 quotes on each of the 10,000-word pages, twelve kinds of edit. Both
 * methods get the same strings in the same run, turn about; the page's index is built in our time.
 */
export async function bench(): Promise<void> {
  const texts = [...articles().map(({ text }) => text), pagesText()].filter((text) => text !== '');
  // Engines compile what runs often: the first trial would pay for all.
  for (const article of texts) measure({ article, edit: '10 % of words', seed, quotes, rounds: 2 });
  const rows = Object.keys(edits).map((edit): Row => {
    const perText = texts.map((article, i) =>
      measure({ article, edit, seed: seed + i, quotes, rounds }),
    );
    const [newsmark, hypothesis] = (['newsmark', 'hypothesis'] as const).map((method) =>
      perText.map((tallies) => tallies[method]).reduce(added),
    );
    if (!newsmark || !hypothesis) throw new Error('A method did not run.');
    return { edit, newsmark, hypothesis };
  });
  print(rows);
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync(
    '.output/bench/anchor.json',
    `${JSON.stringify({ quotes, rounds, rows }, null, 2)}\n`,
  );
}

function added(one: Tally | undefined, other: Tally | undefined): Tally | undefined {
  if (!one || !other) return undefined;
  const keys = Object.keys(one) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Tally;
}

function print(rows: readonly Row[]): void {
  console.log(
    `\nAnchoring: ${quotes} quotes a page and kind of edit; newsmark | Hypothesis' method`,
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
