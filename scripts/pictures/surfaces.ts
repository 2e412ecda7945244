import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../browsers/driver.ts';
import { pageUi } from '../browsers/page-ui.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { sampleLibrary } from '../library/sample.ts';
import { keep } from '../library/seed.ts';
import { clear, draw, rest } from './on-page.ts';

export type Language = 'en' | 'vi';

interface Ask {
  session: Session;
  /** The marked article, and the extension API's number of its tab. */
  page: Page;
  tab: number;
  language: Language;
  theme: 'light' | 'dark';
  file: `${string}.png`;
}

export interface Surface {
  name: string;
  take(ask: Ask): Promise<void>;
}

/** What there is to look at, in the order a reader meets it. */
export const surfaces: Surface[] = [
  tabOf('welcome', () => 'welcome.html', '.legend button', 1160, 900),
  popupOf('popup', async () => {}),
  popupOf('popup-dates', async (popup) => {
    await popup.evaluate(() => document.querySelector('.kind-date')?.scrollIntoView());
    await popup.evaluate(() =>
      document.querySelector('section.kind-date')?.scrollIntoView({ block: 'start' }),
    );
  }),
  popupOf('popup-figures', async (popup) => {
    await popup.evaluate(() =>
      document.querySelector('section.kind-figure')?.scrollIntoView({ block: 'start' }),
    );
  }),
  popupOf('popup-menu', async (popup) => {
    await popup.click('.menu');
    await popup.waitFor('.menu-panel input:enabled');
    await popup.click('.export-toggle');
    await popup.waitFor('.export');
  }),
  popupOf('popup-kept', async (popup) => {
    await popup.click('.fold');
    await popup.waitFor('.kept-row');
  }),
  popupOf('popup-form', async (popup) => {
    await popup.click('.fold');
    await popup.waitFor('.kept-row');
    await popup.click('.kept-row .icon');
    await popup.waitFor('.keep-form');
  }),
  overPage('page-card', ({ session, page }) => rest(session.name, page, 'Ban Dân vận Thành ủy')),
  overPage('page-figure', ({ session, page }) => rest(session.name, page, '217/217')),
  overPage('page-toolbar', ({ session, page }) =>
    draw(session.name, page, 'chủ động, luôn bám sát nhiệm'),
  ),
  overPage('page-note', async ({ session, page, language }) => {
    await draw(session.name, page, 'chủ động, luôn bám sát nhiệm');
    const name = messages(language).noteAndTags?.message ?? '';
    await pageUi(session.name, page).click(name);
    await until('the form', () =>
      pageUi(session.name, page).evaluate((surface) => surface.querySelector('form') !== null),
    );
  }),
  tabOf('panel', (tab) => `sidepanel.html?tab=${tab}`, '.kept-row', 360, 720),
  tabOf(
    'panel-narrow',
    (tab) => `sidepanel.html?tab=${tab}`,
    '.kept-row',
    320,
    720,
    '.kept-row .icon',
  ),
  libraryOf('library', 'all', '.detail .history', (page) => page.click('.row.passage')),
  libraryOf('library-search', 'all', '.row mark', async (page) => {
    await page.type('input[type=search]', 'hai phong');
  }),
  libraryOf('library-edit', 'all', '.detail .keep-form', async (page) => {
    await page.click('.row.passage');
    await page.keyboard.press('Enter');
  }),
  libraryOf('library-tags', 'tag', '.facet'),
  libraryOf('library-names', 'entity', '.together .facet', (page) => page.click('.facet')),
  libraryOf('library-timeline', 'timeline', '.inside'),
  libraryOf('library-figures', 'figures', '.inside'),
  libraryOf('library-files', 'all', '.backup', (page) => page.click('.take')),
  tabOf('teams', () => 'library.html#teams', '.teams .primary', 1200, 760, '.teams .primary'),
  libraryOf('settings', 'settings', '.persisted'),
  libraryOf('library-narrow', 'all', '.row .quote', undefined, 320, 640),
  libraryOf('settings-narrow', 'settings', '.persisted', undefined, 320, 640),
  // What 200 % zoom leaves of a window of 1200 × 760.
  libraryOf('library-zoomed', 'all', '.row .quote', undefined, 600, 380),
  tabOf('panel-closed', () => 'sidepanel.html?tab=999999', '.mark-page', 360, 300, '.mark-page'),
];

function popupOf(name: string, prepare: (popup: Popup) => Promise<void>): Surface {
  return {
    name,
    async take({ session, page, file }) {
      const popup = await session.clickAction(page);
      await popup.waitFor('.found-kind');
      await prepare(popup);
      await popup.screenshot(file);
      await popup.close();
    },
  };
}

/** What stands over the article, on the page's own ground: light, or dark as a site may have it. */
function overPage(name: string, show: (ask: Ask) => Promise<void>): Surface {
  return {
    name,
    async take(ask) {
      const { page, theme, file } = ask;
      await page.bringToFront();
      await page.evaluate(setGround, theme === 'dark' ? ['#16181b', '#e8e6e1'] : ['', '']);
      await show(ask);
      await page.screenshot({ path: file });
      await clear(page);
    },
  };
}

function setGround([ground = '', ink = '']: string[]): void {
  document.body.style.background = ground;
  document.body.style.color = ink;
}

const messages = (language: Language): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(
      new URL(`../../public/_locales/${language}/messages.json`, import.meta.url),
      'utf8',
    ),
  );

/** The library with the sample in it, after `prepare` and once `ready` is there. */
export function libraryOf(
  name: string,
  view: string,
  ready: string,
  prepare?: (page: Page) => Promise<unknown>,
  width = 1200,
  height = 760,
): Surface {
  return {
    name,
    async take({ session, file }) {
      await keep(session, sampleLibrary());
      const page = await session.openExtensionPage(`library.html#${view}`);
      await page.setViewport({ width, height });
      if (prepare) {
        await page.waitForSelector('.row .quote, .facet');
        await prepare(page);
      }
      await page.waitForSelector(ready);
      await page.screenshot({ path: file });
      await page.close();
    },
  };
}

/** A surface as a page of its own; `press` is pressed before the picture is taken. */
export function tabOf(
  name: string,
  path: (tab: number) => string,
  ready: string,
  width: number,
  height: number,
  press?: string,
): Surface {
  return {
    name,
    async take({ session, tab, file }) {
      const page = await session.openExtensionPage(path(tab));
      await page.setViewport({ width, height });
      await page.waitForSelector(ready);
      if (press) await page.click(press);
      // A picture of what has come to rest, marks and all.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await page.screenshot({ path: file });
      await page.close();
    },
  };
}
