import { expect, it } from 'vitest';
import { pageUi } from '../../../scripts/browsers/page-ui.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { askTab } from '../../../scripts/lib/ask-tab.ts';
import { eachBrowser } from '../each-browser.ts';
import { servePages } from '../hostile/site.ts';
import { select, selectNothing } from '../select.ts';
import { openStory, story, words } from './story.ts';

declare const browser: {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
};

eachBrowser('keys and menus', (running) => {
  const site = servePages(running, { 'story.html': story(), 'unmarked.html': story() });
  const open = () => openStory(running, site, 'story.html');

  it('has a shortcut for each command, given by the browser', async () => {
    const all = await running.session.evaluateInExtension(async () =>
      (await browser.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
    );
    expect(all.map((one) => one.replace(/⌥/u, 'Alt+').replace(/⇧/u, 'Shift+')).sort()).toEqual([
      '_execute_action Alt+Shift+O',
      'keep-selection Alt+Shift+K',
      'next-mention Alt+Shift+J',
      'previous-mention Alt+Shift+H',
    ]);
  });

  it('steps to the next and previous mention, the card in reach of Tab, and Escape gives the focus back', async () => {
    const { page, ui, mutations } = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#input')?.focus());
    await running.session.triggerCommand('next-mention', page);
    await until('a card with the focus', async () => (await ui.focused()) !== '');
    const first = await ui.evaluate((surface) => surface.getAttribute('aria-label') ?? '');
    await running.session.triggerCommand('next-mention', page);
    await until('the next card', async () => {
      const label = await ui.evaluate((surface) => surface.getAttribute('aria-label') ?? '');
      return label !== first && (await ui.focused()) !== '';
    });
    await running.session.triggerCommand('previous-mention', page);
    await until('the first card again', async () => {
      const label = await ui.evaluate((surface) => surface.getAttribute('aria-label') ?? '');
      return label === first && (await ui.focused()) !== '';
    });
    await page.keyboard.press('Tab');
    const [control] = await ui.controls();
    expect(await ui.focused()).toBe(control);
    await page.keyboard.press('Escape');
    await until('the card to go', ui.isGone);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('input');
    expect(await mutations()).toBe(0);
  });

  it('keeps a selection with note and tags by keys alone', async () => {
    const { page, ui, report } = await open();
    await select(page, ...words('#second', 'waited outside the wall'));
    await running.session.triggerCommand('keep-selection', page);
    await ui.shows('Saved.');
    await until('the focus', async () => (await ui.focused()) !== '');
    expect(await ui.controls()).toContain('Note');
    for (let presses = 0; presses < 12 && (await ui.focused()) !== 'Note'; presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await ui.focused()).toBe('Note');
    await page.keyboard.press('Enter');
    await until('the note', async () => (await ui.focused()) === 'note');
    await page.keyboard.type('By keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('keyboard');
    await page.keyboard.press('Enter');
    await until(
      'the note to be saved',
      async () => (await report()).kept[0]?.annotation.note === 'By keys',
    );
    expect((await report()).kept[0]?.annotation).toMatchObject({
      quote: 'waited outside the wall',
      tags: ['keyboard'],
    });
    await ui.shows('Saved.');
    await ui.click('Remove');
    await ui.shows('Removed.');
  });

  it('keeps from the menu on a page not marked yet', async () => {
    const page = await running.session.openPage(site.url('unmarked.html'));
    await select(page, ...words('#first', 'the harbour handled'));
    await running.session.triggerMenu('keep-passage', page);
    const ui = pageUi(running.name, page);
    await ui.shows('Saved.');
    const tab = await running.session.tabIdOf(page);
    const report = await askTab(running.session, tab, 'report', null);
    expect(report.ok && report.value.kept.map(({ annotation }) => annotation.quote)).toEqual([
      'the harbour handled',
    ]);
  });

  it('marks the page from the menu', async () => {
    const page = await running.session.openPage(site.url('unmarked.html'));
    await selectNothing(page);
    await running.session.triggerMenu('mark-page', page);
    await until('the marks', () =>
      page.evaluate(() => (CSS.highlights.get('newsmark-date-light')?.size ?? 0) > 0),
    );
  });

  it('says what to do when nothing is selected', async () => {
    const { page, ui } = await open();
    await selectNothing(page);
    await running.session.triggerCommand('keep-selection', page);
    await ui.shows('Select some text');
  });
});
