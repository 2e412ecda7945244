import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { bundle } from '../../scripts/lib/bundle.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { bait, payloadPages } from '../export/payload.ts';
import { sample } from '../export/sample.ts';
import { textOf } from '../export/support.ts';
import { eachBrowser } from './each-browser.ts';

const titles = { html: 'Annotations', 'annotated-copy': 'Annotated copy' } as const;

/** The HTML exports of a hostile file, opened as a reader would: nothing runs, nothing is fetched. */
eachBrowser('exported pages', (running) => {
  const folder = temporaryFolder();
  const fetched: string[] = [];
  const trap = createServer((request, response) => {
    fetched.push(request.url ?? '');
    response.end();
  });
  let server: Server;
  let trapUrl = '';

  beforeAll(async () => {
    await new Promise<void>((ready) => trap.listen(0, '127.0.0.1', ready));
    trapUrl = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/bait`;
    for (const id of Object.keys(titles)) {
      const html = await textOf(id, [sample, ...payloadPages]);
      expect(html).toContain(bait);
      writeFileSync(join(folder.path, `${id}.html`), html.replaceAll(bait, trapUrl));
    }
    server = await serveFolder(folder.path);
  });
  afterAll(async () => {
    await server.close();
    trap.close();
    folder.remove();
  });

  it.each(['html', 'annotated-copy'] as const)('%s: inert', async (id) => {
    const page = await running.session.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.url(`${id}.html`));
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *')) {
        for (const type of ['mouseover', 'click', 'focus', 'load', 'error']) {
          element.dispatchEvent(new Event(type));
        }
      }
    });
    expect(await page.title()).toBe(titles[id]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([server.url(`${id}.html`)]);
    expect(fetched).toEqual([]);
    expect(
      await page.evaluate(() => ({
        elements: document.querySelectorAll(
          'script, img, svg, iframe, object, embed, form, input, body link, body meta, body style',
        ).length,
        links: [...document.querySelectorAll('a')].map((link) => new URL(link.href).protocol),
      })),
    ).toEqual({ elements: 0, links: ['https:'] });
    await page.close();
  });

  it.each(['html', 'annotated-copy'] as const)('%s: held by its own policy', async (id) => {
    const page = await running.session.browser.newPage();
    await page.goto(server.url(`${id}.html`));
    const refused = await page.evaluate((url) => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        refused.push(event.effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const image = document.createElement('img');
      image.src = url;
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, image, style);
      return new Promise<string[]>((done) => {
        const look = () => (refused.length >= 3 ? done(refused.sort()) : setTimeout(look, 20));
        look();
      });
    }, trapUrl);
    expect(refused).toEqual(['img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.title()).toBe(titles[id]);
    expect(fetched).toEqual([]);
    const shown = await page.evaluate(
      () => getComputedStyle(document.querySelector('article') ?? document.body).display,
    );
    expect(shown).toBe('block');
    await page.close();
  });

  it('annotated-copy: its own style is let in, and marks are seen', async () => {
    const page = await running.session.browser.newPage();
    await page.goto(server.url('annotated-copy.html'));
    const background = await page.evaluate(() => {
      const mark = document.querySelector('mark.rose');
      return mark && getComputedStyle(mark).backgroundColor;
    });
    expect(background).toBe('rgba(255, 157, 176, 0.4)');
    await page.close();
  });

  it('annotated-copy: mark.js in a browser marks what the command marks without a DOM', async () => {
    const page = await running.session.browser.newPage();
    await page.goto(server.url('html.html'));
    const code = await bundle(join(import.meta.dirname, 'annotated-copy-entry.ts'), 'copying');
    const client = `(${(pages: KeptPage[]) => {
      const { copy } = (
        globalThis as unknown as { copying: { copy: (pages: KeptPage[]) => string } }
      ).copying;
      return copy(pages);
    }})(${JSON.stringify([sample, ...payloadPages])})`;
    const made = await until('the copy', () => page.evaluate(`${code};${client}`));
    const body = (html: string) => html.slice(html.indexOf('<body>'));
    expect(body(String(made))).toBe(
      body(await textOf('annotated-copy', [sample, ...payloadPages])),
    );
    await page.close();
  });
});
