import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { ask } from '../../../scripts/lib/in-extension.ts';
import { eachBrowser } from '../each-browser.ts';
import { keep, servePages } from '../hostile/site.ts';
import { hover, openStory, story } from './story.ts';

eachBrowser('the card', (running) => {
  const site = servePages(running, {
    'story.html': story(),
    'dark.html': story('<style>body { background: #111; color: #eee }</style>'),
  });
  const open = (file = 'story.html') => openStory(running, site, file);

  it('comes where the pointer rests on a mention, tells its value, and goes when the pointer goes', async () => {
    const { page, ui, mutations, errors } = await open();
    await hover(page, '1,200,000');
    const shown = await ui.shows('Figure');
    expect(shown).toContain('1,200,000');
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    await page.mouse.move(700, 380, { steps: 3 });
    await until('the card to go', ui.isGone);
    expect(await mutations()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says which of the mentions of one thing it is on, and steps among them', async () => {
    const { page, ui } = await open();
    await hover(page, '3 July 2024', '#first');
    expect(await ui.shows('Date')).toContain('Jul 3, 2024');
    expect(await ui.text()).toContain('1 of 2');
    await ui.click('Next mention');
    await ui.shows('2 of 2');
    await ui.click('Next mention');
    await ui.shows('1 of 2');
  });

  it('stands beside the words, inside the window, and goes with a scroll or Escape', async () => {
    const { page, ui } = await open();
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    for (const [element, words] of [
      ['#first', '3 July 2024'],
      ['#third', '3 July 2024'],
    ] as const) {
      await hover(page, words, element);
      await ui.shows('Date');
      const { left, top, right, bottom } = await ui.box();
      expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
      const words2 = await page.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(element) as Element);
        return range.getClientRects()[0]?.toJSON() as { top: number; bottom: number };
      }, element);
      expect(top >= words2.bottom - 12 || bottom <= words2.top + 12).toBe(true);
      if (element === '#first') {
        await page.keyboard.press('Escape');
        await until('the card to go', ui.isGone);
      }
    }
    await page.mouse.wheel({ deltaY: 300 });
    await until('the card to go with the scroll', ui.isGone);
  });

  it('keeps the mention, says so once it is kept, and takes it back', async () => {
    const { page, ui, report, mutations } = await open();
    await hover(page, '240');
    await ui.shows('Figure');
    await ui.click('Keep');
    await ui.shows('Saved.');
    const [kept] = (await report()).kept;
    expect(kept?.annotation).toMatchObject({ kind: 'figure', quote: '240', value: '240' });
    await ui.click('Undo');
    await ui.shows('Removed.');
    expect((await report()).kept).toEqual([]);
    await ui.click('Undo');
    await ui.shows('Saved.');
    expect((await report()).kept.map(({ annotation }) => annotation.id)).toEqual([
      kept?.annotation.id,
    ]);
    await ui.click('Remove');
    await ui.shows('Removed.');
    expect(await mutations()).toBe(0);
  });

  it('shows a kept passage with both wordings once the page has changed, and edits it', async () => {
    const opened = await open();
    const { page, ui, report } = opened;
    const passage = 'Joanna Price said they would open again next week, once the water has gone.';
    await keep(running.session, opened, passage);
    await page.evaluate(() => {
      const third = document.querySelector('#third')?.firstChild as Text;
      third.data = third.data.replace('next week', 'next month');
    });
    await until('the change to be seen', async () => (await report()).kept[0]?.state === 'changed');
    await hover(page, 'said they would');
    const shown = await ui.shows('the page has changed');
    expect(shown).toContain('open again next week');
    expect(shown).toContain('Now: “Joanna Price said they would open again next month');
    await ui.click('Note');
    await ui.shows('Cancel');
    await page.keyboard.type('Ask the mayor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('schools, storm');
    await page.keyboard.press('Enter');
    await ui.shows('Saved.');
    expect((await report()).kept[0]?.annotation).toMatchObject({
      note: 'Ask the mayor',
      tags: ['schools', 'storm'],
    });
    await ui.click('Blue');
    await until('the colour', async () => (await report()).kept[0]?.annotation.colour === 'blue');
    await ui.click('Remove');
    await ui.shows('Removed.');
  });

  it('says "not a name", and the name is marked no more', async () => {
    const { page, ui, report } = await open();
    const isMarked = async () =>
      (await report()).mentions.some(({ text }) => text.includes('Joanna Price'));
    expect(await isMarked()).toBe(true);
    await hover(page, 'Joanna Price', '#second');
    await ui.shows('Not a name');
    await ui.click('Always as…');
    await until('the kinds', async () => (await ui.controls()).includes('Organisation'));
    await ui.click('Not a name');
    await until('the name to go', async () => !(await isMarked()));
  });

  it('takes the tone of the page, with readable text and targets large enough', async () => {
    for (const [file, tone] of [
      ['story.html', 'light'],
      ['dark.html', 'dark'],
    ] as const) {
      const { page, ui } = await open(file);
      await hover(page, '1,200,000');
      await ui.shows('Figure');
      expect(await ui.evaluate((surface) => surface.dataset.tone ?? '')).toBe(tone);
      const { ratio, least } = await ui.evaluate((surface) => {
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map(
            (part) => Number(part) / 255,
          );
          const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        };
        const ground = light(getComputedStyle(surface).backgroundColor);
        const texts = [...surface.querySelectorAll('.kind, .label, code')];
        const ratios = texts.map((text) => {
          const ink = light(getComputedStyle(text).color);
          return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        });
        const sizes = [...surface.querySelectorAll('button')]
          .filter((button) => button.checkVisibility())
          .flatMap((button) => {
            const { width, height } = button.getBoundingClientRect();
            return [width, height];
          });
        return { ratio: Math.min(...ratios), least: Math.min(...sizes) };
      });
      expect(ratio).toBeGreaterThanOrEqual(4.5);
      expect(least).toBeGreaterThanOrEqual(24);
    }
  });

  it('speaks another language from when the reader chooses it, without loading the page anew', async () => {
    const { page, ui, errors } = await open();
    await hover(page, '1,200,000');
    await ui.shows('Figure');
    await ask(running.session, 'settings', {
      language: 'vi',
      colourNames: { yellow: 'cần kiểm tra' },
    });
    await until('the card in the old language to go', ui.isGone);
    await hover(page, '3 July 2024', '#first');
    expect(await ui.shows('Ngày tháng')).toContain('3 thg 7, 2024');
    expect(await ui.controls()).toContain('Giữ lại');
    await ui.click('Giữ lại');
    await ui.shows('Đã lưu');
    expect(await ui.controls()).toContain('cần kiểm tra');
    await ask(running.session, 'settings', { language: 'auto', colourNames: {} });
    await until('it to go again', ui.isGone);
    await hover(page, '1,200,000');
    await ui.shows('Figure');
    expect(errors).toEqual([]);
  });
});
