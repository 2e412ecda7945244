import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';

const page = (lang: string, prose: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title></head><body><article><h1>Test</h1><p>${prose.repeat(4)}</p></article></body></html>`;
const pages = {
  'en.html': page('en', 'The council of Bristol met on 3 July 2024 and spent £1.2 million on it. '),
  'vi.html': page(
    'vi',
    'Ngày 3-7-2024, hội đồng Hải Phòng đã họp và chi 1,2 tỉ đồng cho việc đó. ',
  ),
};

const extensions = temporaryFolder();

/** The extension as built, with one model cut short and one missing. */
function damaged(name: 'chromium' | 'firefox'): string {
  const folder = join(extensions.path, name);
  cpSync(builtExtension(name), folder, { recursive: true });
  const english = join(folder, 'models/en.bin');
  writeFileSync(english, readFileSync(english).subarray(0, 100_000));
  rmSync(join(folder, 'models/vi.bin'));
  return folder;
}

eachBrowser(
  'with a model that is cut short and one that is missing',
  (running) => {
    const folder = temporaryFolder();
    let server: Server;
    beforeAll(async () => {
      for (const [file, html] of Object.entries(pages))
        writeFileSync(join(folder.path, file), html);
      server = await serveFolder(folder.path);
    });
    afterAll(async () => {
      await server.close();
      folder.remove();
      rmSync(join(extensions.path, running.name), { recursive: true });
    });

    it.each([
      ['en.html', ['3 July 2024', '£1.2 million']],
      ['vi.html', ['Ngày 3-7-2024', '1,2 tỉ đồng']],
    ])('%s has its dates and figures, and the popup says what is missing', async (file, wanted) => {
      const { popup, report } = await openArticle(running.session, server.url(file));
      expect([...new Set(report.mentions.map(({ text }) => text))]).toEqual(wanted);
      const said = await popup.evaluate(() => document.querySelector('.notice')?.textContent);
      expect(said).toBe(
        'The file with the names model is missing or damaged, so only dates and figures are marked. Install Newsmark again to mend it.',
      );
      await popup.close();
    });
  },
  damaged,
);
