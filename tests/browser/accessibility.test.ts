import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { saveAll } from '../../scripts/lib/keep-and-export.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Surface {
  path: (tab: number) => string;
  /** There when the surface shows what it has to show. */
  ready: string;
  /** Pressed one after the other, to look behind what is folded. */
  press: string[];
}

const surfaces: Record<string, Surface> = {
  popup: {
    path: (tab) => `popup.html?tab=${tab}`,
    ready: '.found-kind',
    press: ['.menu', '.fold', '.kept-row .icon', '.page-note .link', '.export-toggle', '.more'],
  },
  panel: {
    path: (tab) => `sidepanel.html?tab=${tab}`,
    ready: '.kept-row',
    press: ['.kept-row .icon'],
  },
  'panel of a page that is not marked': {
    path: () => 'sidepanel.html?tab=999999',
    ready: '.mark-page',
    press: ['.mark-page'],
  },
  welcome: { path: () => 'welcome.html', ready: '.legend button', press: ['.legend button'] },
  library: {
    path: () => 'library.html#all',
    ready: '.row .tick',
    press: ['.row.passage .tick', '.row .tick', '.bulk-tag', '.take'],
  },
  'library, an edit': {
    path: () => 'library.html#all',
    ready: '.row[tabindex="0"] ~ .row',
    press: ['.row[tabindex="-1"]', '.detail .edit'],
  },
  'library, tags': { path: () => 'library.html#kind', ready: '.facet', press: [] },
  'library, names': { path: () => 'library.html#entity', ready: '.facet', press: ['.facet'] },
  'library, timeline': { path: () => 'library.html#timeline', ready: '.inside', press: [] },
  'library, figures': { path: () => 'library.html#figures', ready: '.inside', press: [] },
  teams: { path: () => 'library.html#teams', ready: '.teams .primary', press: [] },
  'teams, joining': {
    path: () => 'library.html#teams',
    ready: '.teams .primary',
    press: ['.teams .primary'],
  },
  settings: { path: () => 'library.html#settings', ready: '.persisted', press: [] },
};

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

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    describe.each(['en', 'vi'] as const)('in %s', (language) => {
      it.each(Object.keys(surfaces))('%s has no violation of axe', async (name) => {
        const { path, ready, press } = surfaces[name] as Surface;
        await running.session.evaluateInExtension(
          (language, theme) => browser.storage.local.set({ settings: { language, theme } }),
          language,
          theme,
        );
        const page = await running.session.openExtensionPage(path(tab));
        await page.waitForSelector(ready);
        expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
        for (const selector of press) {
          await page.evaluate((selector) => {
            document.querySelector<HTMLElement>(selector)?.click();
          }, selector);
        }
        expect(await violations(page)).toEqual([]);
        await page.close();
      });
    });
  });
});

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
