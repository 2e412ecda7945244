import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { eachBrowser } from '../each-browser.ts';
import {
  article,
  document as html,
  inPort,
  inRepairs,
  inRescue,
  port,
  repairs,
  rescue,
  servePages,
} from './site.ts';

const both = [...inPort, ...inRescue];
const clobbered =
  'parentNode textContent childNodes firstChild nextSibling nodeType localName attributes getAttribute shadowRoot hidden'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
const images =
  'hidden body title createTreeWalker addEventListener querySelectorAll documentElement contentType defaultView'
    .split(' ')
    .map((name) => `<img name="${name}" alt="">`)
    .join('');
const insideFrame = html(article(`<p id="words">${rescue}</p>`));

const pages: Record<string, string> = {
  'clobbered.html': html(
    `${images}<form id="f">${clobbered}${article(`<p>${port}</p><p>${rescue}</p>`)}</form>`,
  ),
  'plain.html': html(article(`<p>${port}</p><div id="here"></div><p>${rescue}</p>`)),
  'right-to-left.html': html(
    article(`<p dir="rtl">${port}</p><p dir="rtl">\u202Bעדכון:\u202C ${rescue} סוף.</p>`),
  ).replace('<html', '<html dir="rtl"'),
  'zero-width.html': html(
    article(
      `<p>${port.replace('On ', 'On\u200B ').replace('containers', 'contain\u00ADers').replace('storm', 'sto\u200Brm')}</p><p>\u2060\uFEFF${rescue.replace('families', 'fami\u200Clies')}\u200D</p>`,
    ),
  ),
  'frame.html': insideFrame,
  'same-origin.html': html(article(`<p>${port}</p><iframe src="frame.html"></iframe>`)),
  'shadow.html': html(
    article(`<p>${port}</p><news-open></news-open><news-closed></news-closed>`) +
      `<script>
        const open = document.querySelector('news-open').attachShadow({ mode: 'open' });
        open.innerHTML = '<p>${rescue}</p><div id="late"></div>';
        const closed = document.querySelector('news-closed').attachShadow({ mode: 'closed' });
        closed.innerHTML = '<p>${repairs}</p>';
      </script>`,
  ),
};

eachBrowser('pages of hostile shape', (running) => {
  const site = servePages(running, pages);
  const strict = servePages(
    running,
    { 'strict.html': html(article(`<p>${port}</p><p>${rescue}</p>`)) },
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
  );

  it('fields named after properties of nodes', async () => {
    const opened = await site.open('clobbered.html');
    expect(await opened.found()).toEqual(both);
    expect(await opened.painted()).toEqual([...both].sort());
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  // Firefox's popup is not waited for longer than 15 s, which a million take it on a busy machine.
  const blocks = running.name === 'chromium' ? 2000 : 1000;
  it(`${blocks * 500} nodes`, async () => {
    const opened = await site.open('plain.html', (page) =>
      page.evaluate((blocks) => {
        const paragraph = document.createElement('p');
        paragraph.style.contentVisibility = 'auto';
        paragraph.innerHTML = '<i> </i>'.repeat(250);
        for (let block = 0; block < blocks; block++) {
          document.querySelector('#here')?.append(paragraph.cloneNode(true));
        }
      }, blocks),
    );
    expect(await opened.found()).toEqual(both);
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
    tell(`${blocks * 500} nodes`, running.name, (await opened.report()).timing);
    await opened.page.close();
  });

  it('a text node of 10 MB', async () => {
    const opened = await site.open('plain.html', (page) =>
      page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.style.cssText = 'white-space: pre; height: 5em; overflow: hidden';
        paragraph.append('and the wind went on over the dark water\n'.repeat(256_000));
        document.querySelector('#here')?.append(paragraph);
      }),
    );
    // The second paragraph lies beyond the first million characters.
    expect(await opened.found()).toEqual(inPort);
    expect((await opened.report()).problem).toBe('problemLongPage');
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
    tell('a text node of 10 MB', running.name, (await opened.report()).timing);
    await opened.page.close();
  });

  // Chromium itself crashes when it lays out 3,000 nested boxes.
  const depth = running.name === 'chromium' ? 2000 : 5000;
  it(`elements nested ${depth} deep`, async () => {
    const opened = await site.open('plain.html', (page) =>
      page.evaluate(
        (depth, words) => {
          let element: HTMLElement | null = document.querySelector('#here');
          for (let level = 0; level < depth; level++) {
            const inner = document.createElement('div');
            element?.append(inner);
            element = inner;
          }
          element?.append(words);
        },
        depth,
        repairs,
      ),
    );
    expect(await opened.found()).toEqual([...inPort, ...inRepairs, ...inRescue]);
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  it('right-to-left text', async () => {
    const opened = await site.open('right-to-left.html');
    expect(await opened.found()).toEqual(both);
    expect(await opened.painted()).toEqual([...both].sort());
    expect(opened.errors).toEqual([]);
  });

  it('characters without width', async () => {
    const opened = await site.open('zero-width.html');
    expect(await opened.found()).toEqual(both);
    expect(await opened.painted()).toEqual([...both].sort());
    expect(opened.errors).toEqual([]);
  });

  it('a strict content security policy', async () => {
    const opened = await strict.open('strict.html');
    expect(await opened.found()).toEqual(both);
    expect(await opened.painted()).toEqual([...both].sort());
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  it('a frame of the same origin is read, and watched', async () => {
    const opened = await site.open('same-origin.html');
    expect(await opened.found()).toEqual(both);
    await opened.page.evaluate((words) => {
      const inside = document.querySelector('iframe')?.contentDocument;
      inside?.querySelector('#words')?.append(` ${words}`);
    }, repairs);
    const all = [...both, ...inRepairs];
    await until('the new words in the frame', async () => same(await opened.found(), all));

    await opened.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.contentWindow?.location.reload();
    });
    await until('the frame as it was', async () => same(await opened.found(), both));
    expect(opened.errors).toEqual([]);
  });

  it('a frame of another origin is left alone', async () => {
    const elsewhere = site.url('frame.html', 'localhost');
    const opened = await site.open('plain.html', (page) =>
      page.evaluate(
        (elsewhere) =>
          new Promise((loaded) => {
            const frame = document.createElement('iframe');
            frame.src = elsewhere;
            frame.onload = loaded;
            document.querySelector('#here')?.append(frame);
          }).then(() => undefined),
        elsewhere,
      ),
    );
    expect(await opened.found()).toEqual(both);
    expect(await opened.mutations()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  it('an open shadow root is read and watched, a closed one is not', async () => {
    const opened = await site.open('shadow.html');
    expect(await opened.found()).toEqual(both);
    expect(await opened.painted()).toEqual([...both].sort());
    await opened.page.evaluate((words) => {
      const shadow = document.querySelector('news-open')?.shadowRoot;
      shadow?.querySelector('#late')?.append(words);
    }, repairs);
    const all = [...both, ...inRepairs];
    await until('the new words in the shadow root', async () => same(await opened.found(), all));
    expect(await opened.painted()).toEqual([...all].sort());
    expect(opened.errors).toEqual([]);
  });

  it('printing leaves the page as it is', async () => {
    const opened = await site.open('plain.html');
    const before = await opened.page.content();
    expect((await opened.page.pdf()).length).toBeGreaterThan(1000);
    expect(await opened.mutations()).toBe(0);
    expect(await opened.page.content()).toBe(before);
    expect(await opened.painted()).toEqual([...both].sort());
    expect(opened.errors).toEqual([]);
  });
});

const same = (a: string[], b: string[]) => a.join('|') === b.join('|');

function tell(what: string, browser: string, timing: object): void {
  console.info(`${what} in ${browser}: ${JSON.stringify(timing)}`);
}
