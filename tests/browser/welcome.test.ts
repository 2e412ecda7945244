import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';

declare const browser: {
  runtime: { getURL(path: string): string };
  tabs: { query(filter: { url: string }): Promise<object[]> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

describe.each(['chromium', 'firefox'] as const)('the first run in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name), welcome: true });
  });
  afterAll(() => session.close());

  const tabs = () =>
    session.evaluateInExtension(async () => {
      const url = browser.runtime.getURL('welcome.html');
      return (await browser.tabs.query({ url })).length;
    });

  it('opens one page by itself', async () => {
    await until('the welcome page', tabs);
    expect(await tabs()).toBe(1);
  });

  it('shows the sample article marked by the real recogniser and painter', async () => {
    page = await session.openExtensionPage('welcome.html');
    await page.waitForSelector('.legend button');
    const kinds = await page.evaluate(() =>
      [...document.querySelectorAll('.legend button')].map((button) =>
        button.textContent?.replace(/\d+$/u, 'N'),
      ),
    );
    expect(kinds).toEqual(
      expect.arrayContaining(['PPeople N', 'OOrganisations N', 'DDates N', '#Figures N']),
    );
    await until('the marks', () =>
      page.evaluate(() => (CSS.highlights.get('newsmark-date-light')?.size ?? 0) > 0),
    );
  });

  it('tells what is pressed', async () => {
    const told = () => page.evaluate(() => document.querySelector('.told')?.textContent ?? '');
    const press = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.kind-figure')?.click());
    await press();
    await until(
      'the figure',
      async () => (await told()) === 'Figures · 217/217: 217/217 xã, phường, thị trấn',
    );
    await press();
    await until('the next', async () => (await told()).startsWith('Figures · 14/15'));
  });

  it('names the keys the browser really has', async () => {
    const keys = await session.evaluateInExtension(async () =>
      (await browser.commands.getAll()).map(({ shortcut }) => shortcut).filter(Boolean),
    );
    expect(keys.length).toBeGreaterThan(0);
    await until('the keys', async () => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('kbd')].map((key) => key.textContent),
      );
      return shown.length > 0 && JSON.stringify(shown) === JSON.stringify(keys);
    });
  });

  it('is not shown again when the browser starts anew', async () => {
    session = await session.restart();
    expect(await tabs()).toBe(0);
  });
});
