import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch, type Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { ensureBuilt } from '../lib/build.ts';
import { typeThrough, watchOpening } from './library/drive.ts';
import { fillStore } from './library/fill.ts';
import { comparePeers } from './library/peers.ts';
import { popupUsableMs } from './library/popup.ts';
import { keystrokes, median, newsSentences } from './library/texts.ts';

const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

/**
 * The popup on a page with 500 mentions, and the library with 100,000 annotations, in both browsers:
 * when the popup can be used, when it is open, how long a letter in the
 * search field takes until what it finds is drawn, how long its thread is taken at once. Then its
 * search beside two libraries, in Node.
 */
export async function bench(): Promise<void> {
  ensureBuilt();
  const sentences = newsSentences();
  const windows: Record<string, unknown> = {};
  for (const name of ['chromium', 'firefox'] as const)
    windows[name] = await inWindow(name, sentences);
  console.log('library: 100,000 annotations on 5,000 pages, the extension itself');
  console.table(windows);
  const peers = comparePeers(sentences);
  console.log('library: its search beside two libraries, 100,000 texts, every match counted');
  console.table(peers);
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}library.json`, JSON.stringify({ windows, peers }, null, 1));
}

async function inWindow(name: BrowserName, sentences: string[]) {
  const session = await launch(name, { extension: builtExtension(name) });
  try {
    const popupMs = await popupUsableMs(session);
    await session.evaluateInExtension(fillStore, sentences);
    // Once to warm what the browser keeps between windows; the second is what a reader meets.
    await opened(session);
    const { page, opening } = await opened(session);
    const { times, longestMs } = await page.evaluate(typeThrough, keystrokes);
    return {
      'popup usable ms': Math.round(popupMs),
      'first rows ms': Math.round(opening.firstMs),
      'all found ms': Math.round(opening.completeMs),
      'keystroke ms, median': rounded(median(times)),
      'keystroke ms, slowest': rounded(Math.max(...times)),
      'keystrokes seen': `${times.length}/${keystrokes.length}`,
      'longest task ms, opening': rounded(opening.longestMs),
      'longest task ms, typing': rounded(longestMs),
    };
  } finally {
    await session.close();
  }
}

async function opened(session: Session) {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  const url = `${session.origin}/library.html`;
  await page.goto(url, { waitUntil: [] });
  await until('the library to begin', () =>
    page.evaluate((url) => location.href.startsWith(url), url),
  );
  return { page, opening: await page.evaluate(watchOpening) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

if (process.argv[1] === fileURLToPath(import.meta.url)) await bench();
