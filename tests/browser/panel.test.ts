import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { bringToFront } from '../../scripts/browsers/extension-pages.ts';
import { until } from '../../scripts/browsers/until.ts';
import { eachBrowser } from './each-browser.ts';
import {
  article,
  document as html,
  keep,
  type Opened,
  port,
  repairs,
  rescue,
  servePages,
} from './hostile/site.ts';
import { panelBeside } from './panel-beside.ts';

const paragraphs = (...texts: string[]) => article(texts.map((text) => `<p>${text}</p>`).join(''));
const hostile = '<img src=x onerror="alert(1)"> & <b>đậm</b> \u202Etừ phải\u202C مرحبا 🙂‍↔️';

eachBrowser('the panel', (running) => {
  const site = servePages(running, {
    'storm.html': html(paragraphs(port, rescue, repairs)),
    'other.html': html(paragraphs(repairs, port)),
  });
  let opened: Opened;
  let panel: Page;

  beforeAll(async () => {
    opened = await site.open('storm.html');
    await keep(running.session, opened, 'before the storm');
    await keep(running.session, opened, 'Rescue teams reached 240 families');
    await keep(running.session, opened, 'the port handled');
    panel = await running.session.openExtensionPage('sidepanel.html');
    await bringToFront(opened.page);
  });

  const quotes = () =>
    panel.evaluate(() => [...document.querySelectorAll('.quote')].map((one) => one.textContent));
  const press = (selector: string, page = panel) =>
    until(selector, () =>
      page.evaluate((selector) => {
        const found = document.querySelector<HTMLElement>(selector);
        found?.click();
        return found !== null;
      }, selector),
    );
  const fill = (selector: string, text: string, page = panel) =>
    until(selector, () =>
      page.evaluate(
        (selector, text) => {
          const field = document.querySelector<HTMLTextAreaElement>(selector);
          if (!field) return false;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        selector,
        text,
      ),
    );
  const textOf = (selector: string, page = panel) =>
    page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
  const formGone = (page = panel) =>
    until('the form to close', async () => {
      const left = await page.evaluate(() => document.querySelector('.keep-form')?.textContent);
      if (left !== undefined) throw new Error(left);
      return true;
    });
  const save = async (page = panel) => {
    await press('.keep-form [type=submit]', page);
    await formGone(page);
  };

  it('shows what is kept on the page in front, in its order', async () => {
    await until('the kept passages', async () => (await quotes()).length === 3);
    expect(await quotes()).toEqual([
      'the port handled',
      'before the storm',
      'Rescue teams reached 240 families',
    ]);
  });

  it('filters without regard to case', async () => {
    await fill('.filter', 'RESCUE');
    await until('one row', async () => (await quotes()).length === 1);
    await fill('.filter', 'nothing of the kind');
    await until('the sentence that teaches', async () => (await textOf('.empty')) !== '');
    await fill('.filter', '');
    await until('all rows', async () => (await quotes()).length === 3);
  });

  it('takes markup, other directions and emoji in a note and tags as they are', async () => {
    await press('.kept-row .icon');
    await fill('textarea[name=note]', hostile);
    await fill('input[name=tags]', `"Hà Nội, Việt Nam",${hostile.replaceAll('"', '')}`);
    await save();
    await until('the note', async () => (await textOf('.note')) === hostile);
    expect(await panel.evaluate(() => document.querySelector('.note b, .tag b, img'))).toBe(null);
    expect(
      await panel.evaluate(() =>
        [...document.querySelectorAll('.kept-row:first-child .tag')].map((tag) => tag.textContent),
      ),
    ).toContain('Hà Nội, Việt Nam');
  });

  it('takes a note of 100 kB and 500 tags', async () => {
    const long = 'Một ghi chú dài. '.repeat(6000);
    const tags = Array.from({ length: 500 }, (_, index) => `nhãn ${index}`);
    await press('.kept-row:nth-child(2) .icon');
    await fill('textarea[name=note]', long);
    await fill('input[name=tags]', tags.join(', '));
    await save();
    await until(
      'the note',
      async () => (await textOf('.kept-row:nth-child(2) .note')) === long.trim(),
    );
    const shown = await panel.evaluate(
      () => document.querySelectorAll('.kept-row:nth-child(2) .tag').length,
    );
    expect(shown).toBe(500);
  });

  it('saves though the background was ended while the form was open', async () => {
    await press('.kept-row:nth-child(3) .icon');
    await fill('textarea[name=note]', 'after its sleep');
    await running.session.stopBackground();
    await save();
    await until(
      'the note',
      async () => (await textOf('.kept-row:nth-child(3) .note')) === 'after its sleep',
    );
  });

  it('keeps what was typed when the window goes before it was saved', async () => {
    const other = await running.session.openExtensionPage(`sidepanel.html?tab=${opened.tab}`);
    await other.waitForSelector('.kept-row:nth-child(3) .icon');
    await press('.kept-row:nth-child(3) .icon', other);
    await fill('textarea[name=note]', 'half a sent', other);
    await other.close();
    const again = await running.session.openExtensionPage(`sidepanel.html?tab=${opened.tab}`);
    await again.waitForSelector('.kept-row:nth-child(3) .icon');
    await press('.kept-row:nth-child(3) .icon', again);
    await again.waitForSelector('textarea[name=note]');
    expect(
      await again.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('textarea[name=note]')?.value,
      ),
    ).toBe('half a sent');
    await press('.keep-form .actions button[type=button]', again);
    await again.close();
    await bringToFront(opened.page);
  });

  it('lets two windows edit one passage: neither loses what the other changed', async () => {
    const address = `sidepanel.html?tab=${opened.tab}`;
    const one = await running.session.openExtensionPage(address);
    const other = await running.session.openExtensionPage(address);
    await press('.kept-row:nth-child(3) .icon', other);
    await bringToFront(one);
    await press('.kept-row:nth-child(3) .icon', one);
    await fill('textarea[name=note]', 'from one window', one);
    await save(one);
    // A window behind another may sleep.
    await bringToFront(other);
    await press('.swatch input[value=rose]', other);
    await save(other);
    await one.close();
    await other.close();
    await bringToFront(opened.page);
    await until('both changes', () =>
      panel.evaluate(() => {
        const row = document.querySelector('.kept-row:nth-child(3)');
        return (
          row?.classList.contains('kept-rose') === true &&
          row.querySelector('.note')?.textContent === 'from one window'
        );
      }),
    );
  });

  it('tells what the page has changed, in both wordings, and what it has no more', async () => {
    await opened.page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article p');
      if (first)
        first.textContent = first.textContent.replace('before the storm', 'before the great storm');
      second?.remove();
    });
    await until('a changed and a lost one', () =>
      panel.evaluate(() =>
        Boolean(document.querySelector('.state-changed') && document.querySelector('.state-lost')),
      ),
    );
    expect(await textOf('.state-changed .quote')).toBe('before the storm');
    expect(await textOf('.state-changed .now')).toContain('before the great storm');
    expect(await textOf('.kept-row:last-child .quote')).toBe('Rescue teams reached 240 families');
    await press('.state-filter');
    await until('the changed one alone', async () => (await quotes()).length === 1);
    await press('.state-filter');
  });

  it('follows to another tab, and offers to mark what is not marked', async () => {
    const other = await running.session.openPage(site.url('other.html'));
    await panel.waitForSelector('.mark-page');
    await bringToFront(opened.page);
    await until('the first page again', async () => (await quotes()).length === 3);
    await other.close();
  });

  it('follows the page elsewhere', async () => {
    await bringToFront(opened.page);
    await opened.page.goto(site.url('other.html'));
    await panel.waitForSelector('.mark-page');
  });

  it('opens beside the page from the popup', async () => {
    const { session } = running;
    expect(await panelBeside(session)).toBe('');
    const popup = await session.clickAction(opened.page);
    await popup.waitFor('.open-panel');
    await popup.click('.open-panel');
    await until(
      'the panel',
      async () => (await panelBeside(session)) === `${session.origin}/sidepanel.html`,
    );
    await until('the popup to be gone', async () => !(await popup.isOpen()));
  });
});
