import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../utils/messages.ts';
import type { Popup } from '../browsers/driver.ts';
import { servePage } from '../browsers/serve.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { askTab } from './ask-tab.ts';
import { sentenceOf } from './sentence.ts';

export interface OpenArticle {
  page: Page;
  tab: number;
  popup: Popup;
  report: PageReport;
  /** Changes the page's nodes underwent since it had loaded; the element that holds our card is not the page's. */
  mutations(): Promise<number>;
}

/** The address of PAGE: an address itself, or a file, which is served to this machine only. */
export async function addressOf(
  wanted: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  if (/^https?:\/\//u.test(wanted)) return { url: wanted, close: async () => {} };
  const file = resolve(wanted);
  if (!existsSync(file)) throw new Error(`There is no page at ${wanted}.`);
  const { page, close } = await servePage(file);
  return { url: page, close };
}

/** Opens a page, clicks the toolbar button on it as a reader would, and waits until it is marked. */
export async function openArticle(session: Session, url: string): Promise<OpenArticle> {
  return markArticle(session, await session.openPage(url));
}

/** The same on a page that is open. */
export async function markArticle(session: Session, page: Page): Promise<OpenArticle> {
  await page.evaluate(countMutations);
  // Before the popup opens: what brings a tab to the front closes it.
  const tab = await session.tabIdOf(page);
  const popup = await session.clickAction(page);
  await popup.waitFor('.kind-filter, .notice:not(.waiting)');
  const answer = await askTab(session, tab, 'report', null);
  if (!answer.ok) {
    const notice = await popup.evaluate(() => document.querySelector('.notice')?.textContent ?? '');
    throw new Error(notice || 'The page could not be read.');
  }
  if (answer.value.problem === 'problemNoProse' || answer.value.problem === 'problemPdf') {
    throw new Error(sentenceOf(answer.value.problem));
  }
  const report = await until('the marks to be painted', () => painted(session, tab));
  return { page, tab, popup, report, mutations: () => page.evaluate(countedMutations) };
}

async function painted(session: Session, tab: number): Promise<PageReport | undefined> {
  const answer = await askTab(session, tab, 'report', null);
  if (!answer.ok) throw new Error(answer.error);
  const { mentions, timing } = answer.value;
  return mentions.length === 0 || timing.registeredRanges > 0 ? answer.value : undefined;
}

declare global {
  var newsmarkMutations: number;
}

function countMutations(): void {
  globalThis.newsmarkMutations = 0;
  // The one element of ours stands beside the page's own, while it shows something.
  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === document.documentElement &&
    addedNodes.length + removedNodes.length > 0 &&
    [...addedNodes, ...removedNodes].every(
      (node) => node instanceof Element && node.getAttribute('popover') === 'manual',
    );
  new MutationObserver((records) => {
    globalThis.newsmarkMutations += records.filter((record) => !isOurs(record)).length;
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

const countedMutations = (): number => globalThis.newsmarkMutations;
