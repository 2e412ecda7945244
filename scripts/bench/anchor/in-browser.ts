import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../browsers/driver.ts';
import { startBrowser } from '../../browsers/puppeteer.ts';
import { serveFolder } from '../../browsers/serve.ts';
import { bundle } from '../../lib/bundle.ts';
import { temporaryFolder } from '../../lib/temporary-folder.ts';
import type { Tally, Trial } from './measure.ts';

/** Isolated pages have timers of 5 and 20 microseconds instead of 100 and 1,000. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const shell = '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>';

export type Measure = (trial: Trial) => Promise<Record<'newsmark' | 'hypothesis', Tally>>;

/** Gives `work` the same comparison that Node runs, run in a page of a real browser. */
export async function inBrowser<T>(
  name: BrowserName,
  work: (measure: Measure) => Promise<T>,
): Promise<T> {
  const folder = temporaryFolder();
  const entry = fileURLToPath(new URL('./compare.ts', import.meta.url));
  writeFileSync(join(folder.path, 'bench.js'), await bundle(entry, 'bench'));
  writeFileSync(join(folder.path, 'index.html'), shell);
  const server = await serveFolder(folder.path, { headers });
  const root = process.getuid?.() === 0;
  const browser = await startBrowser(
    name,
    name === 'firefox'
      ? { browser: 'firefox' }
      : {
          pipe: true,
          args: ['--disable-gpu', '--no-first-run', ...(root ? ['--no-sandbox'] : [])],
        },
  );
  try {
    const page = await browser.newPage();
    await page.goto(server.url('index.html'));
    return await work(
      async (trial) => (await page.evaluate(`bench.compare(${JSON.stringify(trial)})`)) as never,
    );
  } finally {
    await browser.close();
    await server.close();
    folder.remove();
  }
}
