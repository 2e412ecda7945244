import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { howToInstall } from './install.ts';

// Firefox took 32 s to start on two cores that thirteen processes shared.
const START_MS = 120_000;
const ANSWER_MS = 60_000;

/** Starts the program of that browser. Errors say in one line what is missing or what failed. */
export async function startBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall([name]));
  const { headless = true } = options;
  try {
    return await puppeteer.launch({
      executablePath,
      timeout: START_MS,
      protocolTimeout: ANSWER_MS,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      ...options,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(`Could not start ${executablePath}: ${reason}`, { cause: error });
  }
}
