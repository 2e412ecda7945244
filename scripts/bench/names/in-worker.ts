import { fileURLToPath } from 'node:url';
import type { WebWorker } from 'puppeteer-core';
import { builtExtension } from '../../browsers/built.ts';
import { chromiumWorker } from '../../browsers/chromium-worker.ts';
import { launch, type Session } from '../../browsers/session.ts';
import { bundle } from '../../lib/bundle.ts';
import type * as InWorker from './worker-entry.ts';

export interface WorkerFacts {
  /** First article of a fresh service worker, the model's loading included: median of five. */
  firstArticleMs: Record<string, number>;
  /** Names alone, warm. */
  tokensPerSecond: Record<string, number>;
  /** What the recogniser holds after an article in each language: JavaScript heap and buffers. */
  megabytes: number;
}

const times = 5;

/** Measures in the service worker of the extension as built for Chromium. */
export async function measureInWorker(texts: Record<string, string[]>): Promise<WorkerFacts> {
  const entry = fileURLToPath(new URL('./worker-entry.ts', import.meta.url));
  const code = await bundle(entry, 'bench');
  const session = await launch('chromium', { extension: builtExtension('chromium') });
  try {
    const fresh = () => freshWorker(session, code);
    const facts: WorkerFacts = {
      firstArticleMs: {},
      tokensPerSecond: {},
      megabytes: await heldBy(await fresh(), texts),
    };
    for (const [lang, own] of Object.entries(texts)) {
      const spent: number[] = [];
      for (let time = 0; time < times; time++) {
        spent.push(await call(await fresh(), 'firstArticle', lang, longest(own)));
      }
      facts.firstArticleMs[lang] = Math.round(spent.sort((a, b) => a - b)[times >> 1] as number);
      const warm = await call(await fresh(), 'tokensPerSecond', lang, own);
      facts.tokensPerSecond[lang] = Math.round(warm);
    }
    return facts;
  } finally {
    await session.close();
  }
}

async function freshWorker(session: Session, code: string): Promise<WebWorker> {
  await session.stopBackground();
  const worker = await chromiumWorker(session.browser, session.origin, session).running();
  await worker.evaluate(`${code};globalThis.bench = bench;`);
  return worker;
}

async function call<K extends keyof typeof InWorker>(
  worker: WebWorker,
  name: K,
  ...args: Parameters<(typeof InWorker)[K]>
): Promise<Awaited<ReturnType<(typeof InWorker)[K]>>> {
  return (await worker.evaluate(`bench.${name}(...${JSON.stringify(args)})`)) as never;
}

async function heldBy(worker: WebWorker, texts: Record<string, string[]>): Promise<number> {
  const before = await heap(worker);
  for (const [lang, own] of Object.entries(texts)) {
    await call(worker, 'firstArticle', lang, longest(own));
  }
  return Math.round((10 * ((await heap(worker)) - before)) / 1e6) / 10;
}

async function heap({ client }: WebWorker): Promise<number> {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const usage = await client.send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & {
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

const longest = (texts: string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');
