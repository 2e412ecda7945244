import type { Browser, WebWorker } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

export interface Worker {
  /** The running service worker; wakes it when it sleeps. */
  running(): Promise<WebWorker>;
  stop(): Promise<void>;
}

declare const chrome: { runtime: { connect(): { disconnect(): void } } };

/** The extension's service worker, across its ends and restarts. */
export function chromiumWorker(
  browser: Browser,
  origin: string,
  { evaluateInExtension }: Pick<Driver, 'evaluateInExtension'>,
): Worker {
  const target = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));

  // A worker that is just starting or going down does not answer: ask again.
  async function answering(): Promise<WebWorker | undefined> {
    const worker = await target()?.worker();
    return worker && (await worker.evaluate(() => true)) ? worker : undefined;
  }

  return {
    async running() {
      if (!target()) await evaluateInExtension(() => chrome.runtime.connect().disconnect());
      return until('the service worker', answering);
    },
    // The protocol's ServiceWorker.stopAllWorkers leaves the worker hung; closing its target does not.
    async stop() {
      const running = target();
      await until('the service worker to end', async () => {
        if (!running || target() !== running) return true;
        // Woken by a message between its end and the driver's letting go, it runs on under the same
        // target, of which the driver hears no more: then that one is ended too.
        await (await running.worker())?.close();
        return target() !== running;
      });
    },
  };
}
