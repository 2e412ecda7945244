import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { eachBrowser } from './each-browser.ts';

eachBrowser('a site that is always marked', (running) => {
  let server: Server & { page: string };
  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
  });
  afterAll(() => server.close());

  // The menu has other choices beside it: the theme, the language.
  const site = '.choice:has([value=always])';
  const always = `${site} input[value=always]`;
  const once = `${site} input[value=once]`;

  const isMarked = (page: Page) =>
    page.evaluate(() => (CSS.highlights.get('newsmark-date-light')?.size ?? 0) > 0);
  const openPopup = async (): Promise<Popup> => {
    const popup = await running.session.clickAction(await running.session.openPage(server.page));
    await popup.waitFor('.menu');
    await popup.click('.menu');
    await popup.waitFor(`${always}:enabled`);
    return popup;
  };
  // While the popup still asks, the choice is only the click's own.
  const chosen = (popup: Popup) =>
    popup.evaluate(
      (site) => document.querySelector<HTMLInputElement>(`${site} input:enabled:checked`)?.value,
      site,
    );

  it('is not marked before anybody asked for it', async () => {
    const page = await running.session.openPage(server.page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await isMarked(page)).toBe(false);
  });

  // Chromium's own question can only be answered in its window, not from outside.
  if (running.name === 'firefox') {
    it('stays as it was when the reader refuses, and the popup says so', async () => {
      const popup = await openPopup();
      await running.session.refuseNextPermission();
      await popup.click(always);
      const said = () => popup.evaluate(() => document.querySelector('.said')?.textContent ?? '');
      await until('an answer', async () => (await said()) !== '');
      expect(await said()).toBe(
        'Not allowed, so nothing changes: Newsmark still marks this site when you open it from the toolbar.',
      );
      expect(await chosen(popup)).toBe('once');
      await popup.close();
    });
  }

  it('is marked by itself from the next load on, once the reader has allowed it', async () => {
    const popup = await openPopup();
    await running.session.grantNextPermission('*://127.0.0.1/*');
    await popup.click(always);
    await until('the site to be allowed', async () => (await chosen(popup)) === 'always');
    await popup.close();

    const page = await running.session.openPage(server.page);
    await until('the page to be marked by itself', () => isMarked(page));
  });

  it('is still so after a restart', async () => {
    await running.restart();
    const page = await running.session.openPage(server.page);
    await until('the page to be marked by itself', async () => {
      if (await isMarked(page)) return true;
      await page.goto(server.page);
      return isMarked(page);
    });
  });

  it('is left alone again when the reader takes it back', async () => {
    const popup = await openPopup();
    expect(await chosen(popup)).toBe('always');
    await popup.click(once);
    await until('the site to be left', async () => (await chosen(popup)) === 'once');
    await popup.close();

    const page = await running.session.openPage(server.page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await isMarked(page)).toBe(false);
  });
});
