import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { askTab } from '../../../scripts/lib/ask-tab.ts';
import { eachBrowser } from '../each-browser.ts';
import {
  article,
  document as html,
  inPort,
  inRepairs,
  inRescue,
  keep,
  type Opened,
  port,
  preact,
  repairs,
  rescue,
  servePages,
} from './site.ts';

const both = [...inPort, ...inRescue];
const all = [...both, ...inRepairs];
const serverPart = `<section class="live"><p id="first">${port}</p><ul><li><p>${rescue}</p></li></ul></section>`;

const pages: Record<string, string> = {
  'preact.mjs': preact,
  'live.html': html(article(`<p id="first">${port}</p><p>${rescue}</p><p id="late"></p>`)),
  'single-page.html': html(
    `<main>${article(`<p>${port}</p><p>${rescue}</p>`)}</main>
    <script>
      const main = document.querySelector('main');
      const first = main.innerHTML;
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = location.href;
      // Left in place when the next article is shown, as many sites do.
      const linked = document.createElement('script');
      linked.type = 'application/ld+json';
      linked.textContent = '{"@type":"NewsArticle","headline":"Storm nears","datePublished":"2024-07-05"}';
      document.head.append(canonical, linked);
      function show(path, content) {
        history.pushState(content, '', path);
        main.innerHTML = content;
      }
      addEventListener('popstate', () => {
        if (location.pathname === new URL(canonical.href).pathname) main.innerHTML = first;
      });
    </script>`,
  ),
  'hydrated.html': html(
    `<article><h1>Storm nears the coast</h1><div id="app">${serverPart}</div></article>
    <script type="module">
      import { h, hydrate, render } from './preact.mjs';
      const app = document.getElementById('app');
      const view = (words) => h('section', { class: 'live' },
        h('p', { id: 'first' }, words), h('ul', null, h('li', null, h('p', null, ${JSON.stringify(rescue)}))));
      globalThis.hydrateNow = () => hydrate(view(${JSON.stringify(port)}), app);
      globalThis.renderAgain = (words) => render(view(words), app);
      globalThis.ready = true;
    </script>`,
  ),
};

declare global {
  var show: (path: string, content: string) => void;
  var ready: boolean;
  var hydrateNow: () => void;
  var renderAgain: (words: string) => void;
}

eachBrowser('pages that change', (running) => {
  const site = servePages(running, pages);
  const becomes = (opened: Opened, wanted: string[]) =>
    until(`the mentions to be ${wanted.join(', ')}`, async () =>
      same(await opened.found(), wanted),
    );
  /** Found, and painted once the browser has told what is near. */
  const shows = async (opened: Opened, wanted: string[]) => {
    await becomes(opened, wanted);
    const sorted = [...wanted].sort();
    await until(`the marks on ${sorted.join(', ')}`, async () =>
      same(await opened.painted(), sorted),
    );
  };

  it('a storm of changes is outlived, and the last word is read', async () => {
    const opened = await site.open('live.html');
    const longestGapMs = await opened.page.evaluate(async (last) => {
      const late = document.querySelector('#late');
      const end = performance.now() + 5000;
      let before = performance.now();
      let longest = 0;
      for (let tick = 0; before < end; tick++) {
        if (late) late.textContent = `Tick ${tick} of the clock that never rests.`;
        await new Promise((resolve) => setTimeout(resolve, 5));
        const now = performance.now();
        longest = Math.max(longest, now - before);
        before = now;
      }
      if (late) late.textContent = last;
      return longest;
    }, repairs);
    await shows(opened, all);
    expect(opened.errors).toEqual([]);
    console.info(`a storm in ${running.name}: longest gap of a 5 ms timer ${longestGapMs} ms`);
  });

  it('a single-page site goes to another article and back', async () => {
    const opened = await site.open('single-page.html');
    const { page, tab } = opened;
    const { session } = running;
    const first = await opened.report();
    expect(first.facts.published).toBe('2024-07-05');
    await askTab(session, tab, 'published', { published: '2024-07-06' });
    await keep(session, opened, '1,200 containers');
    expect((await opened.report()).kept).toMatchObject([{ state: 'found' }]);
    await until('the tint', async () => (await opened.tinted()).length === 1);

    await page.evaluate(
      (content) => globalThis.show('/second', content),
      article(`<p>${repairs}</p>`),
    );
    await shows(opened, inRepairs);
    const second = await opened.report();
    expect(second.page).toBe(site.url('second'));
    expect(second.facts.url).toBe(site.url('second'));
    expect('published' in second.facts).toBe(false);
    expect(second.kept).toEqual([]);
    await tints(opened, []);

    await page.evaluate(() => history.back());
    await becomes(opened, both);
    expect((await opened.report()).page).toBe(first.page);
    await until('what was kept', async () =>
      (await opened.report()).kept.some(({ state }) => state === 'found'),
    );
    await tints(opened, ['1,200 containers']);
    expect(opened.errors).toEqual([]);
  });

  it('a new fragment is no new page', async () => {
    const opened = await site.open('live.html');
    const before = await opened.report();
    await askTab(running.session, opened.tab, 'published', { published: '2024-07-06' });
    await opened.page.evaluate((words) => {
      location.hash = 'first';
      document.querySelector('#late')?.append(words);
    }, repairs);
    await becomes(opened, all);
    const after = await opened.report();
    expect(after.page).toBe(before.page);
    expect(after.facts.published).toBe('2024-07-06');
    expect(opened.errors).toEqual([]);
  });

  it('the body is replaced, taken away and put back', async () => {
    const opened = await site.open('live.html');
    await opened.page.evaluate(
      (content) => {
        const body = document.createElement('body');
        body.innerHTML = content;
        document.body.replaceWith(body);
      },
      article(`<p>${repairs}</p>`),
    );
    await shows(opened, inRepairs);
    await opened.page.evaluate(() => {
      Object.assign(globalThis, { taken: document.body });
      document.body.remove();
    });
    await becomes(opened, []);
    await opened.page.evaluate(() => {
      document.documentElement.append(Reflect.get(globalThis, 'taken'));
    });
    await becomes(opened, inRepairs);
    expect(opened.errors).toEqual([]);
  });

  it('a page is hydrated after it was marked, and drawn again', async () => {
    const opened = await site.open('hydrated.html', (page) =>
      page.waitForFunction(() => globalThis.ready),
    );
    expect(await opened.found()).toEqual(both);
    const content = () => opened.page.evaluate(() => document.querySelector('#app')?.innerHTML);
    expect(await content()).toBe(serverPart);
    await opened.page.evaluate(() => globalThis.hydrateNow());
    expect(await content()).toBe(serverPart);
    expect(await opened.mutations()).toBe(0);

    await opened.page.evaluate((words) => globalThis.renderAgain(words), repairs);
    await becomes(opened, [...inRepairs, ...inRescue]);
    expect(await content()).toBe(serverPart.replace(port, repairs));
    expect(opened.errors).toEqual([]);
  });

  it('a page deletes our marks and plays our part', async () => {
    const opened = await site.open('live.html');
    await opened.page.evaluate((origin) => {
      CSS.highlights.clear();
      for (const type of ['newsmark-arrival', 'popstate', 'visibilitychange', 'pageshow']) {
        dispatchEvent(new Event(type));
        document.dispatchEvent(new Event(type));
      }
      for (const id of ['newsmark@newsmark.example', origin.replace(/^.*\//, '')]) {
        document.dispatchEvent(
          new CustomEvent(`${id}:content:wxt:content-script-started`, {
            detail: { contentScriptName: 'content', messageId: 'x' },
          }),
        );
      }
      postMessage({ to: 'page', command: 'show', ask: { kinds: [] } }, '*');
    }, running.session.origin);
    await opened.page.evaluate((words) => document.querySelector('#late')?.append(words), repairs);
    await shows(opened, all);
    expect((await opened.report()).shown).toHaveLength(6);
    expect(opened.errors).toEqual([]);
  });

  it('what was kept and lost is found again when its words come back', async () => {
    const opened = await site.open('live.html');
    await keep(running.session, opened, '1,200 containers');
    const state = async () => (await opened.report()).kept.map(({ state }) => state).join();
    expect(await state()).toBe('found');
    await opened.page.evaluate((words) => {
      const first = document.querySelector('#first');
      if (first) first.textContent = words;
    }, repairs);
    await until('it to be lost', async () => (await state()) === 'lost');
    await tints(opened, []);
    await opened.page.evaluate((words) => document.querySelector('#late')?.append(words), port);
    await until('it to be found', async () => (await state()) === 'found');
    await tints(opened, ['1,200 containers']);
    expect(opened.errors).toEqual([]);
  });
});

/** What is known is painted when a frame is drawn, not before. */
const tints = (opened: Opened, wanted: string[]) =>
  until(`the tints ${wanted}`, async () => same(await opened.tinted(), wanted));

const same = (a: string[], b: string[]) => a.join('|') === b.join('|');
