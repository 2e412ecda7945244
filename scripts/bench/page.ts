import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/driver.ts';
import { serveBench } from './page/driver.ts';
import { type Measured, measureIn, type PaintRow } from './page/measure.ts';
import type { WayName } from './page/painters.ts';
import { storedPages } from './page/texts.ts';

/**
 * Painting beside mark.js, advanced-mark.js and the least a wrapper must do; the whole way from reading
 * to the frame that shows it; what marks cost while the page moves; telling the mark under a point.
 * In both real browsers, turn about in one run, medians of seven.
 */
export async function bench(): Promise<void> {
  if (storedPages().length === 0)
    console.log('No pages at ../shared/pages: made-up articles only.');
  const { server, close } = await serveBench();
  const measured: Partial<Record<BrowserName, Measured>> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    measured[name] = await measureIn(name, server);
    print(name, measured[name]);
  }
  await close();
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/page.json', `${JSON.stringify(measured, null, 2)}\n`);
}

function print(browser: BrowserName, { paint, pipeline, animation, hitTest }: Measured): void {
  const title = (what: string) => console.log(`\n${what}, ${browser}, ms`);
  title('Painting: newsmark | mark.js | advanced-mark | own wrapping; ratios to newsmark');
  console.table(rowsOf(paint, 'script', 'total'));
  const stored = paint.filter(({ page }) => storedPages().includes(page));
  if (stored.length > 0) {
    const mean = (way: WayName) => meanRatio(stored, way).toFixed(1);
    console.log(`Total on the stored pages, geometric mean of the ratios to newsmark:
    mark.js ${mean('markJs')}, advanced-mark ${mean('advancedMark')}`);
  }
  title('In a page just visited: reading, painting, layout, frames');
  console.table(rowsOf(pipeline, 'pageThread', 'longest'));
  title('A frame in which one box moves: nothing painted, ours, mark.js');
  console.table({ ...animation, 'extra with ours': animation.newsmark - animation.nothing });
  title('Mark under a point, µs; highlightsFromPoint');
  console.table({ ...hitTest, 'times faster': hitTest.theirs / hitTest.ours });
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
