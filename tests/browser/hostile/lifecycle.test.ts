import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { askTab } from '../../../scripts/lib/ask-tab.ts';
import { markArticle } from '../../../scripts/lib/open-article.ts';
import { eachBrowser, type Running } from '../each-browser.ts';
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
const all = [...both, ...inRepairs];

const pages: Record<string, string> = {
  'story.html': html(article(`<p>${port}</p><p>${rescue}</p><p id="late"></p>`)),
  'elsewhere.html': html('<p>Elsewhere.</p>'),
};

declare const browser: {
  runtime: { reload(): void };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
};

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
};

/** Loads the extension anew, as an update does. */
async function reload({ name, session }: Running): Promise<void> {
  if (name === 'firefox') {
    const gone = 'the page it ran in goes with the extension';
    await session.evaluateInExtension(() => browser.runtime.reload()).catch(() => gone);
    return;
  }
  // Chromium disables an extension of a folder that reloads itself while developer mode is off.
  const extensions = await session.openPage('chrome://extensions');
  await extensions.evaluate(
    async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    },
    session.origin.replace(/^.*\//u, ''),
  );
  await extensions.close();
}

eachBrowser('the life of a marked page', (running) => {
  const site = servePages(running, pages);
  const add = (words: string) => document.querySelector('#late')?.append(words);

  it('put into a page again, one instance is left', async () => {
    const opened = await site.open('story.html');
    for (let time = 0; time < 2; time++) {
      await running.session.evaluateInExtension(async (tab: number) => {
        const files = ['/content-scripts/content.js'];
        await browser.scripting.executeScript({ target: { tabId: tab }, files });
      }, opened.tab);
    }
    expect(await opened.found()).toEqual(both);
    await until('the marks', async () => (await opened.painted()).length === both.length);
    await askTab(running.session, opened.tab, 'show', { kinds: ['date'] });
    expect(await opened.painted()).toEqual(['3 July 2024', '4 July 2024']);
    await opened.page.evaluate(add, repairs);
    await until('the new date', async () => (await opened.painted()).length === 3);
    expect(await opened.painted()).toEqual(['12 August 2024', '3 July 2024', '4 July 2024']);
    expect(await opened.mutations()).toBe(1);
    expect(opened.errors).toEqual([]);
  });

  it('the background is ended before and while it is asked', async () => {
    const opened = await site.open('story.html');
    await running.session.stopBackground();
    await opened.page.evaluate(add, `${repairs} `);
    await running.session.stopBackground();
    await until('the marks', async () => (await opened.painted()).length === all.length);
    expect(await opened.found()).toEqual(all);
    expect((await opened.report()).problem).not.toBe('problemNotRecognised');
    expect(opened.errors).toEqual([]);
  });

  it('the reader goes on and comes back', async () => {
    const opened = await site.open('story.html');
    const { page } = opened;
    await page.evaluate(() => {
      Object.assign(globalThis, { stayed: true });
    });
    await page.goto(site.url('elsewhere.html'));
    // Firefox tells no driver that a page came back as it was, so `goBack` waits in vain.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until('the page as it was left', () =>
      page.evaluate(() => Reflect.has(globalThis, 'stayed')),
    );
    expect(await opened.painted()).toEqual([...both].sort());
    await page.evaluate(add, repairs);
    await until('the new mentions', async () => (await opened.painted()).length === all.length);
    expect(opened.errors).toEqual([]);
  });

  it('an update of the extension ends the old instance in peace', async () => {
    const opened = await site.open('story.html');
    await reload(running);
    await opened.page.evaluate(add, repairs);
    // Firefox ends the script itself and takes its style sheets: what stays registered shows nothing.
    if (running.name === 'chromium') {
      await until('the old marks to go', async () => (await opened.painted()).length === 0);
    }
    await until('the extension', async () => {
      await markArticle(running.session, opened.page);
      return true;
    });
    await until('the marks', async () => (await opened.painted()).length === all.length);
    expect(await opened.found()).toEqual(all);
    expect(opened.errors).toEqual([]);
  });
});
