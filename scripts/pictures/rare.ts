import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { servePage } from '../browsers/serve.ts';
import { askBackground } from '../lib/ask-background.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { sampleTeam } from '../library/sample-team.ts';
import { keep } from '../library/seed.ts';
import { longLibrary, manyMentions, noMentions } from './rare-pages.ts';
import { libraryOf, type Surface, tabOf } from './surfaces.ts';

declare const browser: { storage: { local: { set(items: object): Promise<void> } } };

/** While nothing is kept. */
export const fresh: Surface[] = [
  tabOf('library-empty', () => 'library.html#all', '.empty', 1200, 760),
  tabOf('panel-empty', (tab) => `sidepanel.html?tab=${tab}`, '.panel .empty', 360, 480),
];

/** What a reader meets less often. */
export const rare: Surface[] = [
  libraryOf('library-nothing', 'all', '.list .empty', (page) =>
    page.type('input[type=search]', 'xyz'),
  ),
  {
    name: 'library-import',
    async take(ask) {
      const folder = temporaryFolder();
      const file = join(folder.path, 'hypothesis.csv');
      writeFileSync(file, fromHypothesis);
      await libraryOf('library-import', 'all', '.import-report', async (page) => {
        await page.click('.take');
        const field = await page.waitForSelector('input[name=import]');
        await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
      }).take(ask);
      await askBackground(ask.session, 'undo', null);
      folder.remove();
    },
  },
  {
    name: 'library-long',
    async take(ask) {
      await keep(ask.session, longLibrary());
      const show = (page: Page) => page.click('.row.passage');
      await libraryOf('library-long', 'all', '.detail .history', show).take(ask);
      const ids = longLibrary().flatMap(({ annotations }) => annotations.map(({ id }) => id));
      await askBackground(ask.session, 'remove', { ids });
    },
  },
  {
    name: 'teams-used',
    async take(ask) {
      const set = (teams: object[]) =>
        ask.session.evaluateInExtension(
          (teams) => browser.storage.local.set({ teams }),
          teams as never,
        );
      await set([sampleTeam]);
      await tabOf('teams-used', () => 'library.html#teams', '.team h3', 1200, 760).take(ask);
      await set([]);
    },
  },
  popupOn('popup-nothing', noMentions, '.found .empty, .notice:not(.waiting)'),
  popupOn('popup-many', manyMentions, '.found-kind'),
];

/** The popup on a page of its own, and that page behind it. */
function popupOn(name: string, html: string, ready: string): Surface {
  return {
    name,
    async take({ session, file }) {
      const folder = temporaryFolder();
      writeFileSync(join(folder.path, 'page.html'), html);
      const server = await servePage(join(folder.path, 'page.html'));
      try {
        const page = await session.openPage(server.page);
        const popup = await session.clickAction(page);
        await popup.waitFor(ready);
        await popup.screenshot(file);
        await popup.close();
        await page.screenshot({ path: file.replace('.png', '-page.png') as 'x.png' });
        await page.close();
      } finally {
        await server.close();
        folder.remove();
      }
    },
  };
}

/** What a colleague sends from Hypothesis: one passage, and two rows nothing can be made of. */
const fromHypothesis = `Created at,Author,URL,Group,Type,Quote,Comment,Tags
2024-07-04T08:00:00,lan,https://anhp.vn/giao-ban-cong-tac-dan-van.html,bản tin,Annotation,"đạt 217/217 xã, phường, thị trấn",Hỏi lại Ban Dân vận,số liệu
2024-07-04T08:05:00,minh,https://anhp.vn/giao-ban-cong-tac-dan-van.html,bản tin,Reply,,"Đã hỏi, chờ trả lời",
2024-07-04T08:10:00,lan,trang 7 bản in,bản tin,Annotation,6 tháng đầu năm 2024,,
`;
