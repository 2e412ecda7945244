import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/driver.ts';
import { startBrowser } from '../../browsers/puppeteer.ts';
import { type Server, serveFolder } from '../../browsers/serve.ts';
import { bundle } from '../../lib/bundle.ts';
import { temporaryFolder } from '../../lib/temporary-folder.ts';
import type * as InPage from './entry.ts';
import { writeArticles } from './texts.ts';

/** What runs in the page, called from outside: arguments and results travel as JSON. */
export interface Calls {
  /** A page as after a visit: nothing compiled, nothing painted; `name` is a file of the articles. */
  fresh(name: string): Promise<void>;
  call<K extends keyof typeof InPage>(
    name: K,
    ...args: Parameters<(typeof InPage)[K]>
  ): Promise<Awaited<ReturnType<(typeof InPage)[K]>>>;
}

const shell = '<!doctype html><meta charset="utf-8"><script src="bench.js"></script><body></body>';

/**
 * Isolated, for timers of 5 and 20 microseconds; and with a policy by which a stored page can ask for
 * nothing outside.
 */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'",
};

/** Serves the articles and the product's own code to this machine. */
export async function serveBench(): Promise<{ server: Server; close(): Promise<void> }> {
  const folder = temporaryFolder();
  const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));
  writeFileSync(join(folder.path, 'bench.js'), await bundle(entry, 'bench'));
  writeFileSync(join(folder.path, 'index.html'), shell);
  writeArticles(folder.path);
  const server = await serveFolder(folder.path, { headers });
  const close = async () => {
    await server.close();
    folder.remove();
  };
  return { server, close };
}

export async function withBrowser<T>(
  name: BrowserName,
  server: Server,
  work: (calls: Calls) => Promise<T>,
): Promise<T> {
  const root = process.getuid?.() === 0;
  // mark.js held one page for a minute: 4,000 marks on 100,000 words, on a busy machine.
  const protocolTimeout = 600_000;
  const browser = await startBrowser(
    name,
    name === 'firefox'
      ? { browser: 'firefox', protocolTimeout }
      : {
          pipe: true,
          args: ['--disable-gpu', '--no-first-run', ...(root ? ['--no-sandbox'] : [])],
        },
  );
  try {
    return await work(callsOf(await browser.newPage(), server));
  } finally {
    await browser.close();
  }
}

function callsOf(page: Page, server: Server): Calls {
  const call: Calls['call'] = async (name, ...args) =>
    (await page.evaluate(`bench.${name}(...${JSON.stringify(args)})`)) as never;
  return {
    call,
    async fresh(name) {
      await page.goto(server.url('index.html'));
      await call('open', name);
    },
  };
}
