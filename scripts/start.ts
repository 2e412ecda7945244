import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formats } from '../utils/export/formats.ts';
import { builtExtension } from './browsers/built.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { launch } from './browsers/session.ts';
import { ensureBuilt, root } from './lib/build.ts';
import { exportFrom, saveAll } from './lib/keep-and-export.ts';
import { addressOf, openArticle } from './lib/open-article.ts';
import { mentionTable } from './lib/table.ts';
import { temporaryFolder } from './lib/temporary-folder.ts';

/**
 * `npm start [-- PAGE]`: builds, and opens the sample article, or PAGE, in a browser with the
 * extension on. Without a display it does so headless, prints what was found, keeps it, and leaves a
 * picture and the exports under `.output/start/`.
 */
const wanted = process.argv[2] ?? join(root, 'tests/pages/haiphong.html');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const missing = ensureBrowsers(['chromium']);
  if (missing) throw new Error(missing);
  console.log('Building the extension.');
  ensureBuilt();
  const { url, close } = await addressOf(wanted);
  await (hasDisplay ? show(url) : report(url));
  await close();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** A window the reader can use; the command ends when it is closed. */
async function show(url: string): Promise<void> {
  const session = await launch('chromium', {
    extension: builtExtension('chromium'),
    headless: false,
  });
  const page = await session.openPage(url);
  await session.clickAction(page);
  console.log(`Newsmark is open on ${url}. Close the browser to end.`);
  await new Promise((closed) => session.browser.once('disconnected', closed));
  await session.close();
}

async function report(url: string): Promise<void> {
  const folder = join(root, '.output/start');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const downloads = temporaryFolder();
  const session = await launch('chromium', {
    extension: builtExtension('chromium'),
    downloads: downloads.path,
  });
  try {
    const { page, popup, report } = await openArticle(session, url);
    console.log(
      `\n${report.facts.title}\n${report.facts.url}\n\n${mentionTable(report.mentions)}\n`,
    );
    await page.screenshot({ path: join(folder, 'page.png') as 'page.png' });
    await popup.screenshot(join(folder, 'popup.png'));
    await saveAll(popup);
    for (const { id, extension } of formats) {
      const { bytes } = await exportFrom(popup, id, downloads.path);
      writeFileSync(join(folder, `export.${extension}`), bytes);
    }
    console.log(
      `${report.mentions.length} mentions found and kept; no display here, so the pictures`,
    );
    console.log(`and exports are in ${relative(process.cwd(), folder)}/.`);
  } finally {
    await session.close();
    downloads.remove();
  }
}
