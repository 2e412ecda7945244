import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { askBackground as ask } from '../../../scripts/lib/ask-background.ts';
import { sampleLibrary } from '../../../scripts/library/sample.ts';
import { sampleTeam } from '../../../scripts/library/sample-team.ts';
import { keep } from '../../../scripts/library/seed.ts';
import { eachBrowser } from '../each-browser.ts';
import { openLibrary, press, search, tabTo, untilTally } from './window.ts';

declare const browser: { storage: { local: { set(items: object): Promise<void> } } };

/** What the library shows of teams; what goes over a wire is tested in `share.test.ts`. */
eachBrowser('teams in the library', (running) => {
  let page: Page;
  let article = '';
  const found = (selector: string): Promise<string> =>
    page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
  const kept = async () =>
    (await ask(running.session, 'keptOn', { page: article })).filter(({ quote }) =>
      quote.startsWith('Cây cầu nối hai quận'),
    );
  // No letters: typed soon after others, Firefox takes them for one word.
  const belongTo = async (which: 'Home' | 'End') => {
    await tabTo(page, '.belongs select');
    await press(page, which);
  };

  beforeAll(async () => {
    const library = sampleLibrary();
    article =
      library.find(({ annotations }) =>
        annotations.some(({ quote }) => quote.startsWith('Cây cầu nối hai quận')),
      )?.page.id ?? '';
    await keep(running.session, library);
    page = await openLibrary(running.session);
    await search(page, 'hạ');
    await untilTally(page, '1 annotation ·');
    await tabTo(page, '.row');
    await press(page, 'End');
    await until('the detail', async () => (await found('.detail .history')) !== '');
  });

  it('asks nothing of a reader who is in none', async () => {
    expect(await page.evaluate(() => document.querySelector('.belongs'))).toBeNull();
    expect(await found('.history dd')).toMatch(/by you$/);
  });

  it('puts an annotation into a team, and says whose it is', async () => {
    await running.session.evaluateInExtension(
      (team) => browser.storage.local.set({ teams: [team] }),
      sampleTeam,
    );
    await page.close();
    page = await openLibrary(running.session);
    await search(page, 'hạ');
    await untilTally(page, '1 annotation ·');
    await tabTo(page, '.row');
    await press(page, 'End');
    await until('the choice', async () => (await found('.belongs')) !== '');
    await belongTo('End');
    await until('the author', async () => (await found('.history dd')).endsWith('by An'));
    expect(await kept()).toMatchObject([{ space: 'news', author: 'An' }]);
  });

  it('tells who changed it', async () => {
    await tabTo(page, '.detail .edit');
    await press(page, 'Enter');
    await until('the form', () => page.evaluate(() => document.activeElement?.matches('textarea')));
    await page.keyboard.type('hỏi lại');
    await tabTo(page, '.keep-form button[type=submit]');
    await press(page, 'Enter');
    await until('the change', async () => (await found('.history')).includes('changed by An'));
    expect(await kept()).toMatchObject([{ note: 'hỏi lại', changedBy: 'An' }]);
  });

  it('takes it out again', async () => {
    await belongTo('Home');
    await until('its own', async () => {
      const [one, ...others] = await kept();
      return others.length === 0 && one !== undefined && one.space === undefined;
    });
    await untilTally(page, '1 annotation ·');
  });

  it('shows the team as a view of its own', async () => {
    await tabTo(page, '.rail a[href="#teams"]');
    await press(page, 'Enter');
    await until('the team', async () => (await found('.team h3')) === 'Ban Thời sự');
    expect(await page.evaluate(() => location.hash)).toBe('#teams');
    expect(await found('.teams .page-title')).toBe('Teams');
  });
});
