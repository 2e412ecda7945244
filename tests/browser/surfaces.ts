import type { Page } from 'puppeteer-core';

/** A window of the extension, for what is asked of every one of them. */
export interface Surface {
  path: (tab: number) => string;
  /** There when the surface shows what it has to show. */
  ready: string;
  /** Pressed one after the other, to look behind what is folded. */
  press: string[];
}

export const surfaces: Record<string, Surface> = {
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
    press: ['.row .tick', '.bulk-tag', '.take'],
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

/** Presses what a surface has to be pressed, each once it is there. */
export async function pressAll(page: Page, { press }: Surface): Promise<void> {
  for (const selector of press) {
    await page.waitForSelector(selector);
    await page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.click();
    }, selector);
  }
}
