import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/driver.ts';
import { serveBench } from './page/driver.ts';
import { type Measured, measureIn, type PaintRow, parts } from './page/measure.ts';
import type { WayName } from './page/painters.ts';
import { storedPages } from './page/texts.ts';

const file = '.output/bench/page.json';
type All = Partial<Record<BrowserName, Partial<Measured>>>;

/**
 * Painting beside mark.js, advanced-mark.js and the least a wrapper must do; the whole way from reading
 * to the frame that shows it; what marks cost while the page moves; telling the mark under a point.
 * In both real browsers, turn about in one run, medians of seven. `PARTS=pipeline,animation` and
 * `BROWSERS=firefox` measure some alone and leave the other figures of the file as they are.
 */
export async function bench(): Promise<void> {
  if (storedPages().length === 0)
    console.log('No pages at ../shared/pages: made-up articles only.');
  const browsers = chosen('BROWSERS', ['chromium', 'firefox']) as BrowserName[];
  const wanted = chosen('PARTS', Object.keys(parts));
  const { server, close } = await serveBench();
  const all: All = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  mkdirSync('.output/bench', { recursive: true });
  for (const name of browsers) {
    for (const part of wanted) {
      const measured = await measureIn(name, server, part);
      print(name, measured);
      all[name] = { ...all[name], ...measured };
      writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
    }
  }
  await close();
}

const chosen = (variable: string, known: string[]): string[] => {
  const wanted = process.env[variable]?.split(',') ?? known;
  return known.filter((name) => wanted.includes(name));
};

function print(browser: BrowserName, measured: Partial<Measured>): void {
  const { paint, long, stored, pipeline, animation, hitTest } = measured;
  const title = (what: string) => console.log(`\n${what}, ${browser}, ms`);
  for (const rows of [paint, long, stored]) {
    if (!rows) continue;
    title('Painting: newsmark | mark.js | advanced-mark | own wrapping; ratios to newsmark');
    console.table(rowsOf(rows, 'script', 'total'));
  }
  if (stored && stored.length > 0) {
    const mean = (way: WayName) => meanRatio(stored, way).toFixed(1);
    console.log(`Total on the stored pages, geometric mean of the ratios to newsmark:
    mark.js ${mean('markJs')}, advanced-mark ${mean('advancedMark')}`);
  }
  if (pipeline) {
    title('In a page just visited: reading, painting, layout, frames');
    console.table(rowsOf(pipeline, 'pageThread', 'longest'));
  }
  if (animation) {
    title('A frame in which one box moves: nothing painted, ours, mark.js');
    console.table({ ...animation, 'extra with ours': animation.newsmark - animation.nothing });
  }
  if (hitTest) {
    title('Mark under a point, µs; highlightsFromPoint');
    console.table({ ...hitTest, 'times faster': hitTest.theirs / hitTest.ours });
  }
}

function meanRatio(rows: PaintRow[], way: WayName): number {
  const logs = rows.map(({ costs }) =>
    Math.log((costs[way]?.total ?? Number.NaN) / (costs.newsmark?.total ?? Number.NaN)),
  );
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

const order: WayName[] = ['newsmark', 'markJs', 'advancedMark', 'wrapping'];

function rowsOf(rows: PaintRow[], ...parts: ('script' | 'total' | 'pageThread' | 'longest')[]) {
  return Object.fromEntries(
    rows.map(({ page, marks, costs }) => {
      const cells = parts.flatMap((part) => {
        const values = order.map((way) => costs[way]?.[part]);
        const [ours] = values;
        const times = (value: number | undefined) =>
          value === undefined || ours === undefined ? '–' : (value / ours).toFixed(1);
        return [
          [part, values.map((value) => value?.toFixed(1) ?? '–').join(' | ')],
          [`${part} ×`, values.slice(1).map(times).join(' | ')],
        ];
      });
      return [page, { marks, ...Object.fromEntries(cells) }];
    }),
  );
}
