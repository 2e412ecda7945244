import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { saveAll } from '../../scripts/lib/keep-and-export.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';
import { pressAll, type Surface, surfaces } from './surfaces.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const browser: { storage: { local: { set(items: object): Promise<void> } } };

eachBrowser('accessibility', (running) => {
  let server: Server & { page: string };
  let tab: number;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    const article = await openArticle(running.session, server.page);
    tab = article.tab;
    await saveAll(article.popup);
    await article.popup.close();
  });
  afterAll(() => server.close());

  const set = (language: string, theme: string) =>
    running.session.evaluateInExtension(
      (language, theme) => browser.storage.local.set({ settings: { language, theme } }),
      language,
      theme,
    );

  it.each(Object.keys(surfaces))(
    '%s has no violation of axe, in any theme and language',
    async (name) => {
      const surface = surfaces[name] as Surface;
      const { path, ready } = surface;
      await set('auto', 'auto');
      const page = await running.session.openExtensionPage(path(tab));
      await page.waitForSelector(ready);
      const found: Record<string, string[]> = {};
      for (const language of ['vi', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          await page.evaluate(() => {
            for (const old of document.querySelectorAll<HTMLElement>('.surface'))
              old.dataset.old = '';
          });
          await set(language, theme);
          await page.waitForSelector(`:root[lang^=${language}][data-theme=${theme}] ${ready}`);
          // Another language draws all anew, and what was behind a fold is folded again.
          if (theme === 'light') {
            await page.waitForSelector(`.surface:not([data-old]) ${ready}`);
            await pressAll(page, surface);
          }
          found[`${language} ${theme}`] = await violations(page);
        }
      }
      expect(found).toEqual({ 'vi light': [], 'vi dark': [], 'en light': [], 'en dark': [] });
      await page.close();
    },
  );

  it.each(Object.keys(surfaces))('%s has all it shows in a window 320 wide', async (name) => {
    const surface = surfaces[name] as Surface;
    const { path, ready } = surface;
    const page = await running.session.openExtensionPage(path(tab));
    await page.setViewport({ width: name === 'popup' ? 360 : 320, height: 640 });
    await page.waitForSelector(ready);
    await pressAll(page, surface);
    expect(await page.evaluate(sidewaysScrollers)).toEqual([]);
    await page.close();
  });

  it('shows the popup without bars around it, whatever is open', async () => {
    const page = await running.session.openExtensionPage(`popup.html?tab=${tab}`);
    await page.setViewport({ width: 360, height: 600 });
    await page.waitForSelector('.found-kind');
    for (const selector of ['.fold', '.kept-row .icon', '.menu', '.export-toggle']) {
      await page.click(selector);
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight),
        `after ${selector}`,
      ).toBe(600);
    }
    await page.close();
  });
});

/** What can be scrolled sideways, or is cut off there without a sign. */
function sidewaysScrollers(): string[] {
  return [...document.querySelectorAll('*')]
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    )
    .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
    .map(({ localName, className }) => `${localName}.${className}`);
}

/** What axe has to say, a line for each element, after what moves has come to rest. */
async function violations(page: Page): Promise<string[]> {
  await until('the page to rest', () =>
    page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
  );
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResults> };
    };
    const { violations, passes } = await axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    return {
      lines: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      ),
      passed: passes.length,
    };
  });
  expect(found.passed).toBeGreaterThan(10);
  return found.lines;
}
