import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.ts';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>`;
const prose =
  'The council met on 3 July 2024 in the old town hall and voted by 14 to 9 for the new bridge. ';

const pages: Record<string, string> = {
  'empty.html': page('<nav><a href="#">Home</a></nav><img alt="">'),
  'huge.html': page(`<article><h1>Long</h1>${`<p>${prose.repeat(20)}</p>`.repeat(2900)}</article>`),
  'replaced.html': page(`<article><h1>First</h1><p>${prose.repeat(5)}</p></article>`),
  'document.pdf':
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n164\n%%EOF',
};

eachBrowser('what cannot be done is said in a sentence', (running) => {
  const folder = temporaryFolder();
  let server: Server;

  beforeAll(async () => {
    for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder.path, file), text);
    server = await serveFolder(folder.path);
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  const popupOn = async (url: string): Promise<Popup> => {
    const opened = await running.session.browser.newPage();
    // Firefox never says that one of its own pages has loaded.
    await opened.goto(url, url.startsWith('about:') ? { waitUntil: [] } : {});
    const popup = await running.session.clickAction(opened);
    await popup.waitFor('.kind-filter, .notice:not(.waiting)');
    return popup;
  };
  const textOf = (popup: Popup, selector: string) =>
    popup.evaluate(
      (selector: string) => document.querySelector(selector)?.textContent ?? '',
      selector,
    );

  it('a page without prose', async () => {
    const popup = await popupOn(server.url('empty.html'));
    expect(await textOf(popup, '.notice')).toBe('There is no article text on this page to mark.');
  });

  it('a page of the browser itself', async () => {
    const own = running.name === 'chromium' ? 'chrome://version' : 'about:license';
    expect(await textOf(await popupOn(own), '.notice')).toBe(
      'This page belongs to the browser, and no extension may read it. Open a news page.',
    );
  });

  it('a PDF', async () => {
    const popup = await popupOn(server.url('document.pdf'));
    expect(await textOf(popup, '.notice')).toBe(
      'This is a PDF. Newsmark reads web pages; open the article’s web page instead.',
    );
  });

  it('a page of 5 MB is marked as far as it goes, and the reader is told', async () => {
    const popup = await popupOn(server.url('huge.html'));
    expect(await textOf(popup, '.notice')).toBe(
      'This page is very long: it is marked up to about its 180,000th word.',
    );
    expect(await textOf(popup, '.found-row .label')).not.toBe('');
  });

  it('an export with nothing kept', async () => {
    const popup = await popupOn(server.url('replaced.html'));
    await popup.click('.export-toggle');
    await popup.waitFor('.export button');
    await popup.click('.export button');
    await until('an answer', async () => (await textOf(popup, '.said')) !== '');
    expect(await textOf(popup, '.said')).toBe(
      'Nothing is kept yet, so there is nothing to export. Keep a passage or a mention first.',
    );
  });

  it('keeping a selection with nothing selected', async () => {
    const popup = await popupOn(server.url('replaced.html'));
    await popup.click('.keep-selection');
    await until('an answer', async () => (await textOf(popup, '.said')) !== '');
    expect(await textOf(popup, '.said')).toBe(
      'Select some text of the article first, then keep it.',
    );
  });

  it('a body replaced while it is read: what stands now is marked', async () => {
    const opened = await running.session.openPage(server.url('replaced.html'));
    await opened.evaluate((prose) => {
      let times = 0;
      const timer = setInterval(() => {
        const body = document.createElement('body');
        body.innerHTML = `<article><h1>Turn ${++times}</h1><p>${prose}On 9 May 2023 it had met too.</p></article>`;
        document.body.replaceWith(body);
        if (times === 40) clearInterval(timer);
      }, 25);
    }, prose.repeat(3));
    const popup = await running.session.clickAction(opened);
    await popup.waitFor('.kind-filter, .notice:not(.waiting)');
    await until('the last body to be marked', () =>
      opened.evaluate(
        () =>
          document.querySelector('h1')?.textContent === 'Turn 40' &&
          (CSS.highlights.get('newsmark-date-light')?.size ?? 0) >= 4,
      ),
    );
  });

  it('nothing is lost meanwhile: the sample can still be read', async () => {
    const { report } = await openArticle(running.session, server.url('replaced.html'));
    expect(report.mentions.map(({ text }) => text)).toContain('3 July 2024');
  });
});
