import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './browsers/built.ts';
import type { BrowserName } from './browsers/driver.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { launch } from './browsers/session.ts';
import { askBackground } from './lib/ask-background.ts';
import { ensureBuilt, root } from './lib/build.ts';
import { addressOf, openArticle } from './lib/open-article.ts';
import { composeReadme } from './pictures/compose.ts';
import { keepSome } from './pictures/keep-some.ts';
import { fresh, rare } from './pictures/rare.ts';
import { type Surface, surfaces } from './pictures/surfaces.ts';

/**
 * `npm run pictures [-- chromium|firefox] [SURFACE…]`: every surface, or those whose name starts so,
 * in both themes and both languages, and the marked sample article, under `.output/pictures/`; the
 * README's pictures are made of Chromium's.
 */
const folder = join(root, '.output/pictures');
const all: BrowserName[] = ['chromium', 'firefox'];
const asked = process.argv.slice(2);
const named = all.filter((name) => asked.includes(name));
const wanted = named.length > 0 ? named : all;
const starts = asked.filter((word) => !(all as string[]).includes(word));
const isWanted = (surface: string) =>
  starts.length === 0 || starts.some((start) => surface.startsWith(start));

const missing = ensureBrowsers(wanted);
if (missing) throw new Error(missing);
ensureBuilt();
mkdirSync(folder, { recursive: true });
for (const name of wanted) await take(name);

async function take(name: BrowserName): Promise<void> {
  const { url, close } = await addressOf(join(root, 'tests/pages/haiphong.html'));
  const session = await launch(name, { extension: builtExtension(name) });
  const file = (what: string) => join(folder, `${name}-${what}.png`) as `${string}.png`;
  try {
    const { page, tab, popup } = await openArticle(session, url);
    const takeAll = async (all: Surface[]) => {
      for (const language of ['en', 'vi'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          await askBackground(session, 'settings', { language, theme });
          for (const { name: surface, take } of all) {
            if (!isWanted(surface)) continue;
            const picture = file(`${surface}-${language}-${theme}`);
            await take({ session, page, tab, language, theme, file: picture });
          }
        }
      }
    };
    await popup.close();
    await takeAll(fresh);
    const keeping = await session.clickAction(page);
    await keeping.waitFor('.keep-selection');
    await keepSome(page, keeping);
    await keeping.close();
    await takeAll([...surfaces, ...rare]);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 380));
    await page.screenshot({ path: file('article') });
    if (name === 'chromium' && starts.length === 0)
      await composeReadme(await session.browser.newPage(), file);
  } finally {
    await session.close();
    await close();
  }
}
