import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import { type OpenArticle, openArticle } from '../../scripts/lib/open-article.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';

/** Rules that move boxes as soon as an element comes or goes; every text where style does not easily reach. */
const hostile = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Storm</title>
<style>
  body { font: 16px/1.5 sans-serif; width: 700px }
  p::first-letter { font-size: 200% } em:only-child { display: block; margin: 7px }
  .flex { display: flex; gap: 11px } .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5px }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
  mark, span, newsmark-mark { padding: 9px; display: inline-block } p > :nth-child(2) { margin-left: 40px }
</style>
<article><h1>Storm nears the coast of the northern delta</h1>
<p id="plain">The mayor said on 3 July 2024 that 1,200 people had left their homes along the river before it came.</p>
<p class="flex">Flex: on 4 July 2024 the harbour <b>was closed</b> and thirty ships waited outside it, officials said.</p>
<p class="grid">Grid: on 5 July 2024 the crews <i>went out</i> again to look for the families on the islands nearby.</p>
<p class="clamp">Clamped: on 6 July 2024 the council met for a night and a day, and on 7 July 2024 it met again, since nothing had been agreed on by then and the river was still rising in all of the lower quarters of the town, the mayor said.</p>
<p>Only child: the ministry counted what was lost and said on <em>8 July 2024</em> that it would be paid for.</p>
<p><span id="boxless" style="display: contents">Without a box: schools are to open again on 9 July 2024, the office for teaching said.</span></p>
<div id="card"><template shadowrootmode="open"><style>p { margin: 0 }</style><p>In a card: the trains run again from 10 July 2024 on all of the lines to the north and the coast.</p></template></div>
<iframe srcdoc="<!doctype html><body><p>In a frame: the bridge was to be opened on 11 July 2024, two weeks later than had been promised.</p>" width="600" height="80"></iframe>
</article>
<script>
  const boxes = () => [...document.querySelectorAll('body *')].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [element, range].flatMap((one) => [...one.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].join(' ')));
  });
  addEventListener('load', () => { globalThis.before = boxes(); });
</script></html>`;

declare global {
  var boxes: () => string[];
  var before: string[];
}

/** Pixels in the colour of dates inside an element of the page. */
async function dateColoured(page: Page, selector: string): Promise<number> {
  const clip = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const picture = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      const near = (channel: number, value: number) =>
        Math.abs((data[at + channel] ?? 0) - value) < 9;
      if (near(0, 0x9b) && near(1, 0x4f) && near(2, 0x7e)) found++;
    }
    return found;
  }, picture);
}

/** What is painted as a date in the document and in its frame, in the order of the days. */
function paintedDates() {
  const textsIn = (highlights: HighlightRegistry | undefined) =>
    [...(highlights?.get('newsmark-date-light') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      )
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const frame = document.querySelector('iframe')?.contentWindow?.window;
  return { document: textsIn(CSS.highlights), frame: textsIn(frame?.CSS.highlights) };
}

const size = (page: Page, name: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, name);

eachBrowser('painting a hostile page', (running) => {
  const folder = temporaryFolder();
  let server: Server;
  let article: OpenArticle;

  beforeAll(async () => {
    writeFileSync(join(folder.path, 'storm.html'), hostile);
    server = await serveFolder(folder.path);
    article = await openArticle(running.session, server.url('storm.html'));
    await article.page.evaluate(selectAcross);
    await article.popup.click('.keep-selection');
    await article.popup.waitFor('.keep-form');
    await article.popup.click('.keep-form button[type=submit]');
    await article.popup.waitFor('.kept-row');
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  it('changes no node and moves no box', async () => {
    await until('the plain date', async () => (await dateColoured(article.page, '#plain')) > 0);
    expect(await article.page.evaluate(() => before.length)).toBeGreaterThan(20);
    expect(await article.page.evaluate(() => boxes().join('\n') === before.join('\n'))).toBe(true);
    expect(await article.mutations()).toBe(0);
  });

  it('reaches text whose parent has no box, shadow roots and frames', async () => {
    const { page } = article;
    await until('the card', async () => (await dateColoured(page, '#card')) > 0);
    const july = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => `${first + at} July 2024`);
    expect(await page.evaluate(paintedDates)).toEqual({
      document: july(3, 10),
      frame: july(11, 11),
    });
    for (const selector of ['#plain', '#card', 'iframe']) {
      expect([selector, (await dateColoured(page, selector)) > 0]).toEqual([selector, true]);
    }
    expect(
      await page.$eval('#boxless', (span) =>
        [...(CSS.highlights.get('newsmark-date-light') ?? [])].some((range) =>
          span.contains(range.startContainer),
        ),
      ),
    ).toBe(true);
  });

  it('comes back when the page cleared, deleted or replaced it', async () => {
    const { page } = article;
    const whole = await size(page, 'newsmark-date-light');
    for (const harm of [
      () => CSS.highlights.clear(),
      () => CSS.highlights.get('newsmark-date-light')?.clear(),
      () => void CSS.highlights.set('newsmark-date-light', new Highlight()),
    ]) {
      await page.evaluate(harm);
      expect(await size(page, 'newsmark-date-light')).toBe(0);
      await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
      await until('the marks', async () => (await size(page, 'newsmark-date-light')) === whole);
    }
  });

  it('puts what was kept on paper, line by line, and no mentions', async () => {
    const sizes = await article.page.evaluate(() => {
      const shown = () =>
        ['date', 'kept-yellow'].map((style) => CSS.highlights.get(`newsmark-${style}-light`)?.size);
      const screen = shown();
      dispatchEvent(new Event('beforeprint'));
      const paper = shown();
      dispatchEvent(new Event('afterprint'));
      return { screen, paper, after: shown() };
    });
    expect(sizes).toEqual({ screen: [8, 2], paper: [0, 2], after: [8, 2] });
  });
});

/** Selects from the plain paragraph into the next. */
function selectAcross(): void {
  const [from, to] = ['#plain', '.flex'].map((id) => document.querySelector(id)?.firstChild);
  if (from && to) getSelection()?.setBaseAndExtent(from, 4, to, 15);
}

eachBrowser('painting a book in one element', (running) => {
  const folder = temporaryFolder();
  let server: Server;
  let article: OpenArticle;

  beforeAll(async () => {
    const days = Array.from(
      { length: 1200 },
      (_, at) =>
        `On ${1 + (at % 28)} May ${1900 + Math.floor(at / 28)} the log says that nothing had happened.`,
    );
    writeFileSync(
      join(folder.path, 'log.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Log</title><article><h1>The log of the lighthouse</h1><p>${days.join(' ')}</p></article></html>`,
    );
    server = await serveFolder(folder.path);
    article = await openArticle(running.session, server.url('log.html'));
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  /** Dates on the screen, and how many of them are painted. */
  const onScreen = () =>
    article.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const starts = [...(CSS.highlights.get('newsmark-date-light') ?? [])].map(
        ({ startOffset, endOffset }) => ({ startOffset, endOffset }),
      );
      let seen = 0;
      let painted = 0;
      for (const { index, 0: date } of text.data.matchAll(/\d{1,2} May \d{4}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + date.length);
        const { top, bottom } = range.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) continue;
        seen++;
        if (starts.some((one) => one.startOffset <= index && one.endOffset >= index + date.length))
          painted++;
      }
      return { seen, painted, registered: starts.length, scroll: scrollY };
    });

  it('paints what is on the screen and no more than two hundred', async () => {
    const shown = await onScreen();
    expect(shown.seen).toBeGreaterThan(50);
    expect(shown).toMatchObject({ painted: shown.seen, registered: 200 });
  });

  it('follows the reader', async () => {
    await article.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const shown = await until('the end to be painted', async () => {
      const now = await onScreen();
      return now.scroll > 1000 && now.painted === now.seen ? now : undefined;
    });
    expect(shown.seen).toBeGreaterThan(50);
    expect(shown.registered).toBeLessThanOrEqual(200);
  });

  it('jumps to one of them', async () => {
    const { mentions } = article.report;
    const middle = mentions[600];
    await askTab(running.session, article.tab, 'jump', {
      start: middle?.start ?? 0,
      end: middle?.end ?? 0,
    });
    const shown = await until('its neighbourhood', async () => {
      const now = await onScreen();
      return now.painted === now.seen ? now : undefined;
    });
    const top = await article.page.evaluate((date) => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(date));
      range.collapse(true);
      range.setEnd(text, text.data.indexOf(date) + date.length);
      return range.getBoundingClientRect().top / innerHeight;
    }, middle?.text ?? '');
    expect(top).toBeGreaterThan(0.2);
    expect(top).toBeLessThan(0.8);
    expect(shown.registered).toBeLessThanOrEqual(200);
  });
});
