import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import { eachBrowser } from './each-browser.ts';
import { type Requests, watchRequests } from './requests.ts';

const saved = resolve(import.meta.dirname, '../../../shared/pages');

// Twelve saved news pages where there are, else twelve of our own.
function pagesToRead(): { folder: string; names: string[]; discard(): void } {
  if (existsSync(saved)) {
    const names = readdirSync(saved).filter((name) => name.endsWith('.html'));
    return { folder: saved, names, discard: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-silence-'));
  const names = Array.from({ length: 12 }, (_, index) => `story-${index}.html`);
  for (const [index, name] of names.entries()) {
    const text = `On ${index + 1} July 2024 Mayor Jane Porter of Bristol said that ${index + 2},500 people had left their homes. `;
    writeFileSync(
      join(folder, name),
      `<!doctype html><meta charset="utf-8"><title>Story ${index}</title><article><h1>Story ${index}</h1><p>${text.repeat(5)}</p></article>`,
    );
  }
  return { folder, names, discard: () => rmSync(folder, { recursive: true }) };
}

eachBrowser('reading', (running) => {
  const pages = pagesToRead();
  let server: Server;
  let requests: Requests;
  beforeAll(async () => {
    // The pages' own parts would be asked for: without them every request is the document, or ours.
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    server = await serveFolder(pages.folder, { headers });
    requests = await watchRequests(running.session);
  });
  afterAll(async () => {
    await server.close();
    pages.discard();
  });

  it(`of ${pages.names.length} pages asks the network for nothing but the pages`, async () => {
    const addresses = pages.names.map((name) => server.url(name));
    for (const address of addresses) {
      const page = await running.session.openPage(address);
      const tab = await running.session.tabIdOf(page);
      const popup = await running.session.clickAction(page);
      await popup.waitFor('.kind-filter, .notice:not(.waiting)');
      const report = await askTab(running.session, tab, 'report', null);
      const [first] = report.ok ? report.value.mentions : [];
      if (!first) throw new Error(`Nothing was recognised on ${address}`);
      // The first mention may be far down, and is painted when it comes into view.
      await askTab(running.session, tab, 'jump', { start: first.start, end: first.end });
      await popup.close();
      await page.close();
    }
    const made = await requests.made();
    expect(new Set(made.filter(({ by }) => by === 'page').map(({ url }) => url))).toEqual(
      new Set(addresses),
    );
    expect(made.filter(({ by }) => by === 'extension')).toEqual([]);
  }, 180_000);

  it('is watched by what sees a request of the extension', async () => {
    const address = server.url('/asked-by-the-extension');
    await running.session.evaluateInExtension(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => {},
          () => {},
        ),
      address,
    );
    const made = await requests.made();
    expect(made.filter(({ by }) => by === 'extension').map(({ url }) => url)).toEqual([address]);
  });
});
