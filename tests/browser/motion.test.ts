import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { saveAll } from '../../scripts/lib/keep-and-export.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';
import { pressAll, type Surface, surfaces } from './surfaces.ts';

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

/** A reader may have told the system that motion makes them ill. */
eachBrowser('motion', (running) => {
  let server: Server & { page: string };
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    const opened = await openArticle(running.session, server.page);
    ({ tab, page: article } = opened);
    await saveAll(opened.popup);
    await opened.popup.close();
  });
  afterAll(() => server.close());

  const want = async (page: Page, motion: 'reduce' | 'no-preference') => {
    if (running.name === 'firefox') {
      await chromeScope(running.session.browser)(
        (value: number) => Services.prefs.setIntPref('ui.prefersReducedMotion', value),
        motion === 'reduce' ? 1 : 0,
      );
    } else await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    await until(`a reader with ${motion}`, () =>
      page.evaluate((motion) => matchMedia(`(prefers-reduced-motion: ${motion})`).matches, motion),
    );
  };

  it.each(Object.keys(surfaces))('%s moves only for readers who do not mind', async (name) => {
    const surface = surfaces[name] as Surface;
    const { path, ready } = surface;
    const page = await running.session.openExtensionPage(path(tab));
    await want(page, 'reduce');
    await page.waitForSelector(ready);
    await pressAll(page, surface);
    expect(await page.evaluate(moving)).toEqual([]);
    await want(page, 'no-preference');
    expect(await page.evaluate(moving)).not.toEqual([]);
    await page.close();
  });

  it('the page jumps to a mention at once, in one step', async () => {
    await want(article, 'reduce');
    const popup = await running.session.clickAction(article);
    await popup.waitFor('section.kind-figure .jump');
    await article.evaluate(() => {
      scrollTo(0, 0);
      const steps: number[] = [];
      Object.assign(globalThis, { steps });
      addEventListener('scroll', () => steps.push(scrollY));
    });
    await popup.click('section.kind-figure .jump');
    const steps = () =>
      article.evaluate(() => (globalThis as unknown as { steps: number[] }).steps);
    await until('the page to scroll', async () => (await steps()).length > 0);
    await new Promise((rest) => setTimeout(rest, 500));
    expect(new Set(await steps()).size).toBe(1);
    await popup.close();
  });
});

/** What would change over time, a line for each kind of element. */
function moving(): string[] {
  const found = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves =
      /[1-9]/u.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    return moves ? [`${element.localName}: ${transitionDuration} ${animationName}`] : [];
  });
  return [...new Set(found)];
}
