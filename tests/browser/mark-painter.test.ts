import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import { type OpenArticle, openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';

declare const browser: {
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func?: () => void;
      files?: string[];
    }): Promise<unknown>;
  };
};

/** A browser without the Highlight API: the content script's own world is deprived of it. */
async function takeHighlightsAway(tab: number): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.executeScript({
    target,
    func: () => {
      Object.assign(globalThis, { Highlight: undefined });
    },
  });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
}

eachBrowser('without the Highlight API', (running) => {
  let server: Server & { page: string };
  let article: OpenArticle;
  let before: string;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    article = await openArticle(running.session, server.page);
    before = await article.page.evaluate(() => document.body.textContent);
    await running.session.evaluateInExtension(takeHighlightsAway, article.tab);
    await until('marks as elements', () =>
      article.page.evaluate(() => document.querySelector('newsmark-mark') !== null),
    );
  });
  afterAll(() => server.close());

  const marked = () =>
    article.page.evaluate(() =>
      [...document.querySelectorAll('newsmark-mark')].map((mark) => mark.textContent),
    );

  it('the same mentions are marked with elements, and the text is as before', async () => {
    const report = await askTab(running.session, article.tab, 'report', null);
    expect(report).toMatchObject({ ok: true });
    expect((await marked()).join('|')).toBe(
      article.report.mentions.map(({ text }) => text).join('|'),
    );
    expect(await article.page.evaluate(() => document.body.textContent)).toBe(before);
  });

  it('the highlights of the instance before are gone', async () => {
    expect(
      await article.page.evaluate(() => CSS.highlights.get('newsmark-date-light')?.size ?? 0),
    ).toBe(0);
  });

  it('a kind can be switched off and on', async () => {
    const all = (await marked()).length;
    await askTab(running.session, article.tab, 'show', { kinds: ['date'] });
    const dates = article.report.mentions.filter(({ kind }) => kind === 'date');
    expect(await marked()).toEqual(dates.map(({ text }) => text));
    await askTab(running.session, article.tab, 'show', {
      kinds: ['person', 'organisation', 'place', 'date', 'figure', 'other'],
    });
    expect(await marked()).toHaveLength(all);
  });

  it('a mention out of sight can be jumped to', async () => {
    const last = article.report.mentions.at(-1);
    await askTab(running.session, article.tab, 'jump', {
      start: last?.start ?? 0,
      end: last?.end ?? 0,
    });
    await until('the last mention to be in view', () => article.page.evaluate(() => scrollY > 200));
  });
});
