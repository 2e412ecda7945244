import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { downloadBy } from '../../scripts/browsers/downloads.ts';
import type { Popup } from '../../scripts/browsers/driver.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { eachBrowser } from './each-browser.ts';

const passage = 'Đã chỉ đạo 217/217 xã, phường, thị trấn';

/** Every task in the popup with keys alone: no test here touches a mouse once the popup is open. */
eachBrowser('the keyboard alone', (running) => {
  let server: Server & { page: string };
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    // The toolbar's own key opens the popup as a click on its button does.
    ({ page, popup } = await openArticle(running.session, server.page));
    await page.evaluate(select, passage);
  });
  afterAll(() => server.close());

  const isOn = (selector: string) =>
    popup.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  const focus = () =>
    popup.evaluate(() =>
      document.activeElement
        ? [...document.querySelectorAll('*')].indexOf(document.activeElement)
        : -1,
    );
  /** Goes on with the Tab key until the focus is on what `selector` names. */
  const tabTo = async (selector: string) => {
    for (let stops = 0; stops < 120; stops++) {
      if (await isOn(selector)) return;
      const before = await focus();
      await popup.press('Tab');
      // Firefox hands a key to the popup's own process, which takes it when it can.
      await until('the focus to move', async () => (await focus()) !== before);
    }
    throw new Error(`The Tab key does not reach ${selector}`);
  };
  const text = (selector: string) =>
    popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

  it('keeps a selection with a note and tags', async () => {
    await tabTo('.keep-selection');
    await popup.press('Enter');
    await until('the note to have the focus', () => isOn('textarea[name=note]'));
    await popup.press(...'so voi tinh');
    await popup.press('Tab');
    await until('the tags to have the focus', () => isOn('input[name=tags]'));
    await popup.press(...'so lieu', 'Enter', ...'kiem tra');
    await tabTo('.keep-form button[type=submit]');
    await popup.press('Enter');
    await until('the form to close', () =>
      popup.evaluate(() => !document.querySelector('.keep-form')),
    );
    await until('the note', async () => (await text('.kept-row .note')) === 'so voi tinh');
    expect(await text('.kept-row .tags')).toBe('so lieukiem tra');
  });

  it('edits it, the focus being where the form was', async () => {
    await until('the focus to be back', () => isOn('.kept-row .icon'));
    await popup.press('Enter');
    await until('the note to have the focus', () => isOn('textarea[name=note]'));
    await popup.press('End', ...' va huyen');
    await tabTo('.keep-form button[type=submit]');
    await popup.press('Enter');
    await until(
      'the new note',
      async () => (await text('.kept-row .note')) === 'so voi tinh va huyen',
    );
  });

  // Firefox closes any popup on Escape itself; what was typed waits there (see panel.test.ts).
  if (running.name === 'chromium') {
    it('gives an edit up with Escape, and the popup stays', async () => {
      await until('the focus to be back', () => isOn('.kept-row .icon'));
      await popup.press('Enter');
      await until('the note to have the focus', () => isOn('textarea[name=note]'));
      await popup.press('x', 'Escape');
      await until('the form to close', () =>
        popup.evaluate(() => !document.querySelector('.keep-form')),
      );
      expect(await popup.isOpen()).toBe(true);
      expect(await text('.kept-row .note')).toBe('so voi tinh va huyen');
    });
  }

  it('exports', async () => {
    await tabTo('.export-toggle');
    await popup.press('Enter');
    await popup.waitFor('.export button');
    await tabTo('.export button');
    const path = await downloadBy(running.downloads, () => popup.press('Enter'));
    expect(readFileSync(path, 'utf8')).toContain(passage);
  });

  it('jumps through the mentions of a name, forwards and back', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await tabTo('.kind-organisation .found-row .jump');
    await popup.press('Enter');
    const count = () => text('.kind-organisation .found-row .count');
    await until('the first mention', async () => (await count()) === '1/8');
    await popup.press('Enter');
    await until('the second mention', async () => (await count()) === '2/8');
    await tabTo('.kind-organisation .found-row .step');
    await popup.press('Enter');
    await until('the first mention again', async () => (await count()) === '1/8');
    await until('the page to follow', () => page.evaluate(() => scrollY > 0));
  });

  it('goes along the line of dates with the arrow keys, each telling what it is', async () => {
    await tabTo('.timeline .handle');
    const told = () => text('.timeline figcaption');
    const first = await told();
    expect(first).toContain('2024');
    await popup.press('ArrowRight');
    await until('the next date', async () => (await told()) !== first);
    expect(await isOn('.timeline .handle')).toBe(true);
    await popup.press('Tab');
    await until('the focus to leave the line', async () => !(await isOn('.timeline .handle')));
  });

  it('keeps a mention, and takes its removal back', async () => {
    await tabTo('.found-row .star[aria-pressed=false]');
    await popup.press('Enter');
    await until('the note to have the focus', () => isOn('textarea[name=note]'));
    await tabTo('.keep-form .actions button[type=button]');
    await popup.press('Enter');
    const rows = () => popup.evaluate(() => document.querySelectorAll('.kept-row').length);
    await until('both', async () => (await rows()) === 2);
    await until('the focus to be back', () => isOn('.kept-row .icon'));
    await tabTo('.kept-row .icon ~ .icon');
    await popup.press('Enter');
    await until('one to go', async () => (await rows()) === 1);
    await tabTo('.undo');
    await popup.press('Enter');
    await until('it to come back', async () => (await rows()) === 2);
  });

  it('changes a setting', async () => {
    await tabTo('.menu');
    await popup.press('Enter');
    await popup.waitFor('.menu-panel input:enabled');
    await tabTo('.menu-panel input[value=auto]');
    await popup.press('ArrowRight', 'ArrowRight');
    await until('the dark theme', () =>
      popup.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
  });
});

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return;
  }
}
