import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { eachBrowser } from '../each-browser.ts';
import { servePages } from '../hostile/site.ts';
import { hover, openStory, story } from './story.ts';

const rules = `<style>
  * { color: red !important; opacity: .2 !important; transform: rotate(3deg) !important; }
  html > *:not(head, body), [popover] { display: none !important; visibility: hidden !important; position: static !important; }
  article, article *, body { opacity: 1 !important; transform: none !important; }
</style>`;
const names = [
  'createElement',
  'documentElement',
  'activeElement',
  'getSelection',
  'adoptedStyleSheets',
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');

declare const browser: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

eachBrowser('a page against card and toolbar', (running) => {
  const site = servePages(running, {
    'story.html': story(),
    'rules.html': story(rules),
    'names.html': story('', names),
  });

  it('rules for everything do not reach them', async () => {
    const { page, ui } = await openStory(running, site, 'rules.html');
    await hover(page, '240');
    await ui.shows('Figure');
    const look = await ui.evaluate((surface) => {
      const { color, opacity, transform } = getComputedStyle(surface);
      const host = getComputedStyle((surface.getRootNode() as ShadowRoot).host);
      return [color, opacity, transform, host.display, host.opacity, host.visibility];
    });
    expect(look).toEqual(['rgb(27, 31, 36)', '1', 'none', 'block', '1', 'visible']);
    await ui.click('Keep');
    await ui.shows('Saved.');
    await ui.click('Remove');
    await ui.shows('Removed.');
  });

  it('names of images in place of the document’s own do not matter', async () => {
    const { page, ui, errors } = await openStory(running, site, 'names.html');
    await hover(page, '240');
    await ui.shows('Figure');
    expect(errors).toEqual([]);
  });

  it('taken away, they come back when needed next, and end in peace when taken away always', async () => {
    const { page, ui, errors } = await openStory(running, site, 'story.html');
    await hover(page, '240');
    await ui.shows('Figure');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    await page.mouse.move(700, 400, { steps: 2 });
    await hover(page, '3 July 2024', '#third');
    await ui.shows('Date');
    await page.evaluate(() => {
      new MutationObserver(() => {
        document.querySelector('html > [popover]')?.remove();
        globalThis.takenAway = (globalThis.takenAway ?? 0) + 1;
      }).observe(document.documentElement, { childList: true });
      document.querySelector('html > [popover]')?.remove();
    });
    for (const [element, words] of [
      ['#first', '1,200,000'],
      ['#third', '3 July 2024'],
      ['#first', '3 July 2024'],
      ['#second', '240'],
    ] as const) {
      await page.mouse.move(700, 400, { steps: 2 });
      await hover(page, words, element);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    }
    expect(await page.$('html > [popover]')).toBeNull();
    expect(errors).toEqual([]);
  });

  it('clicks it makes itself keep nothing', async () => {
    const { page, ui, report } = await openStory(running, site, 'story.html');
    await hover(page, '240');
    await ui.shows('Figure');
    const { x, y } = await ui.evaluate((surface) => {
      const { left, top } = surface.querySelector('button.primary')?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
      };
      return { x: left + 8, y: top + 8 };
    });
    const open = await page.evaluate(
      (x, y) => {
        const host = document.querySelector<HTMLElement>('html > [popover]');
        const init = { bubbles: true, composed: true, clientX: x, clientY: y };
        host?.click();
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', init));
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...init }));
        return host?.shadowRoot === null;
      },
      x,
      y,
    );
    expect(open).toBe(true);
    // Nor does a click a script makes on the button itself, were it ever to reach one.
    await ui.evaluate((surface) => {
      surface.querySelector<HTMLElement>('button.primary')?.click();
      return true;
    });
    expect(await ui.text()).not.toContain('Saved.');
    expect((await report()).kept).toEqual([]);
    await ui.click('Keep');
    await ui.shows('Saved.');
    await ui.click('Undo');
    await ui.shows('Removed.');
  });

  // Firefox has no way to tell that something lies above an element and lets clicks through.
  if (running.name === 'chromium') {
    it('covered by the page, a click keeps nothing', async () => {
      const { page, ui, report } = await openStory(running, site, 'story.html');
      await hover(page, '240');
      await ui.shows('Figure');
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; background: #fff';
        document.body.append(cover);
        cover.showPopover();
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      await ui.click('Keep');
      await ui.shows('Nothing was done');
      expect((await report()).kept).toEqual([]);
    });
  }

  it('cannot keep for another page, nor see or remove what is kept elsewhere', async () => {
    const opened = await openStory(running, site, 'story.html');
    const { page, ui, report } = opened;
    await hover(page, '240');
    await ui.shows('Figure');
    await ui.click('Keep');
    await ui.shows('Saved.');
    const { page: id, kept } = await report();
    const annotation = kept[0]?.annotation;
    expect(annotation).toBeDefined();

    // A page whose process was taken over speaks with our script's voice: as an extension page here.
    const ask = (command: string, ask: object) =>
      running.session.evaluateInExtension(
        (command: string, json: string) =>
          browser.runtime.sendMessage({ to: 'background', command, ask: JSON.parse(json) }),
        command,
        JSON.stringify(ask),
      );
    for (const [command, more] of [
      ['keptHere', {}],
      ['saveHere', { facts: {}, annotation }],
      ['editHere', { id: annotation?.id, fields: { note: 'x' } }],
      ['removeHere', { ids: [annotation?.id] }],
    ] as const) {
      expect(await ask(command, { page: id, ...more })).toEqual({ ok: false, error: 'refused' });
    }
    expect((await report()).kept[0]?.annotation).toEqual(annotation);
    await until('the button', async () => (await ui.controls()).includes('Remove'));
    await ui.click('Remove');
    await ui.shows('Removed.');
  });
});

declare global {
  var takenAway: number | undefined;
}
