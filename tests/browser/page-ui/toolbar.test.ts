import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { eachBrowser } from '../each-browser.ts';
import { servePages } from '../hostile/site.ts';
import { drag, pointOf, select } from '../select.ts';
import { openStory, story, words } from './story.ts';

eachBrowser('the selection toolbar', (running) => {
  const site = servePages(running, { 'story.html': story(), 'notes.html': story() });
  const open = (file = 'story.html') => openStory(running, site, file);

  it('keeps what the mouse selected, with a note, tags and a colour', async () => {
    const { page, ui, report, tinted, mutations, errors } = await open();
    await drag(page, ...words('#second', 'thanked them. The harbour master'));
    await ui.shows('Keep');
    await ui.click('Keep with a note and tags');
    await ui.shows('Cancel');
    await page.keyboard.type('Who is he?');
    await ui.click('tags');
    await page.keyboard.type('harbour, "to check, twice", harbour');
    await ui.click('Green');
    await ui.click('Save');
    await ui.shows('Saved.');
    expect((await report()).kept.map(({ annotation }) => annotation)).toMatchObject([
      {
        kind: 'passage',
        quote: 'thanked them. The harbour master',
        note: 'Who is he?',
        tags: ['harbour', 'to check, twice'],
        colour: 'green',
        by: 'person',
      },
    ]);
    expect(await tinted()).toEqual([]);
    await ui.click('Yellow');
    await until('the tint', async () => (await tinted()).length > 0);
    await ui.click('Remove');
    await ui.shows('Removed.');
    expect(await mutations()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('keeps in a colour with one press, and takes it back', async () => {
    const { page, ui, report } = await open();
    await drag(page, ...words('#second', 'waited outside the wall'));
    await ui.shows('Keep');
    await ui.click('Keep in Rose');
    await ui.shows('Saved.');
    expect((await report()).kept[0]?.annotation).toMatchObject({
      quote: 'waited outside the wall',
      colour: 'rose',
    });
    await ui.click('Undo');
    await ui.shows('Removed.');
    expect((await report()).kept).toEqual([]);
  });

  it('takes whole words where the selection cuts some', async () => {
    const { page, ui } = await open();
    await select(
      page,
      { in: '#second', before: 'aited outside' },
      { in: '#second', after: 'outside the wa' },
    );
    await ui.shows('Whole words');
    await ui.click('Whole words');
    await until('the whole words', () =>
      page.evaluate(() => String(getSelection()) === 'waited outside the wall'),
    );
    await until('the offer to go', async () => !(await ui.text()).includes('Whole words'));
  });

  it('copies as a quote with its source and a link to the words', async () => {
    const { page, ui } = await open();
    await page.evaluate(() => {
      globalThis.copied = '';
      const { clipboard } = navigator;
      addEventListener('copied', () => {
        void clipboard.readText().then((text) => {
          globalThis.copied = text;
        });
      });
    });
    await drag(page, ...words('#second', 'waited outside the wall'));
    await ui.shows('Keep');
    await ui.click('Copy as a quote with its source and a link');
    await ui.shows('Copied with its source.');
    await page.keyboard.press('Escape');
    // Pasted into a field of the page: what is on the clipboard.
    await page.evaluate(() => {
      const box = document.createElement('textarea');
      box.id = 'pasted';
      document.body.prepend(box);
      box.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await until('the paste', () =>
      page.$eval('#pasted', (box) => (box as HTMLTextAreaElement).value),
    );
    expect(pasted.split('\n')).toEqual([
      '“waited outside the wall”',
      '— “Storm nears the coast”, 127.0.0.1',
      `${page.url()}#:~:text=waited%20outside%20the%20wall`,
    ]);
  });

  it('keeps out of fields, and of selections nobody can see', async () => {
    const { page, ui } = await open();
    const { x, y } = await page.$eval('#input', (input) => {
      const { left, top } = input.getBoundingClientRect();
      return { x: left, y: top };
    });
    await page.mouse.click(x + 20, y + 10, { count: 3 });
    await drag(page, ...words('#second', 'waited'));
    await ui.shows('Keep');
    await page.mouse.click(x + 20, y + 10, { count: 3 });
    await until('the toolbar to go', ui.isGone);
    expect(await ui.isGone()).toBe(true);
  });

  it('keeps a note that could not be saved, and saves it once with the same id', async () => {
    const { page, ui, report, tab } = await open('notes.html');
    await drag(page, ...words('#second', 'waited outside'));
    await ui.shows('Keep');
    await ui.click('Keep with a note and tags');
    await ui.shows('Cancel');
    await page.keyboard.type('Not to be lost');
    // Another page under this script: the background refuses it as it would a page that went on.
    await page.evaluate(() => history.replaceState(null, '', '/elsewhere'));
    await ui.click('Save');
    await until('the refusal', async () => (await ui.text()).includes('was reloaded'));
    expect(await ui.evaluate((surface) => surface.querySelector('textarea')?.value ?? '')).toBe(
      'Not to be lost',
    );
    expect(await ui.text()).not.toContain('Saved.');
    await page.evaluate(() => history.replaceState(null, '', '/notes.html'));
    await running.session.stopBackground();
    await ui.click('Save');
    await ui.shows('Saved.');
    await until('what is kept', async () => (await report()).kept.length > 0);
    expect((await report()).kept.map(({ annotation }) => annotation.note)).toEqual([
      'Not to be lost',
    ]);
    expect(tab).toBeGreaterThan(0);
  });

  it('goes with Escape and does not come back for the same selection', async () => {
    const { page, ui } = await open();
    await drag(page, ...words('#second', 'waited outside'));
    await ui.shows('Keep');
    await page.keyboard.press('Escape');
    await until('the toolbar to go', ui.isGone);
    const { x, y } = await pointOf(page, { in: '#third', before: 'schools' });
    await page.mouse.click(x, y);
    await drag(page, ...words('#third', 'schools were closed'));
    await ui.shows('Keep');
  });
});

declare global {
  var copied: string;
}
