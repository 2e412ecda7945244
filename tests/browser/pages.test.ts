import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { eachBrowser } from './each-browser.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');
const names = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? [])
  : [];

// Nothing is fetched, and what the pages' own scripts left behind stays as it was kept.
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

interface Metadata {
  title: string;
  byline: string | null;
  publishedTime: string | null;
  lang?: string;
}

/** Where a page says otherwise than the metadata kept with it. */
const corrections: Record<string, Partial<ArticleFacts>> = {
  // The metadata's name signs the first of the related stories; this one is a column.
  'herald-sun-1': { byline: 'Laurie Oakes' },
};

if (names.length === 0) {
  it('news pages of others', () =>
    console.log('No pages at ../shared/pages: facts are tested in tests/text only'));
} else {
  eachBrowser('facts of a news page', (running) => {
    let server: Server;
    beforeAll(async () => {
      server = await serveFolder(folder, { headers });
    });
    afterAll(() => server.close());

    it.each(names)('%s', async (name) => {
      const { session } = running;
      const page = await session.browser.newPage();
      await page.goto(server.url(`${name}.html`), { waitUntil: 'domcontentloaded' });
      const tab = await session.tabIdOf(page);
      const popup = await session.clickAction(page);
      await popup.waitFor('.kind-filter, .notice:not(.waiting)');
      const report = await askTab(session, tab, 'report', null);
      await page.close();
      expect(report).toMatchObject({ ok: true, value: { facts: expected(name) } });
    });
  });
}

/** What the metadata says; what it leaves out may be anything. */
function expected(name: string): Partial<ArticleFacts> {
  const file = join(folder, `${name}.metadata.json`);
  const { title, byline, publishedTime, lang } = JSON.parse(readFileSync(file, 'utf8')) as Metadata;
  return {
    title,
    ...(byline ? { byline: byline.replace(/^By /, '') } : {}),
    ...(publishedTime ? { published: publishedTime.slice(0, 16) } : {}),
    ...(lang ? { lang: lang.slice(0, 2) } : {}),
    ...corrections[name],
  };
}
