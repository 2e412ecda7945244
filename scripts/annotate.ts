import { parseArgs } from 'node:util';
import { formatOf } from '../utils/export/formats.ts';
import { builtExtension } from './browsers/built.ts';
import type { BrowserName } from './browsers/driver.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { launch } from './browsers/session.ts';
import { askTab } from './lib/ask-tab.ts';
import { ensureBuilt } from './lib/build.ts';
import { type Exported, exportFrom, saveAll } from './lib/keep-and-export.ts';
import { addressOf, openArticle } from './lib/open-article.ts';
import { sentenceOf } from './lib/sentence.ts';
import { mentionTable } from './lib/table.ts';
import { temporaryFolder } from './lib/temporary-folder.ts';

/**
 * `npm run -s annotate -- PAGE [--browser chromium|firefox] [--published ISO] [--json]
 * [--screenshot F.png] [--save all] [--export FORMAT]`: runs the built extension in that real
 * browser on the page, a file or an address, and prints what it made of it. With `--export` and no
 * `--json` the exported file itself is printed. Exit 1 with one line on failure.
 */
const usage =
  'Usage: npm run -s annotate -- PAGE [--browser chromium|firefox] [--published 2024-07-03] [--json] [--screenshot F.png] [--save all] [--export FORMAT]';

try {
  await annotate();
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 1;
}

async function annotate(): Promise<void> {
  const { values, wanted, name } = readArguments();
  const missing = ensureBrowsers([name]);
  if (missing) throw new Error(missing);
  ensureBuilt();

  const { url, close } = await addressOf(wanted);
  const downloads = temporaryFolder();
  const session = await launch(name, {
    extension: builtExtension(name),
    downloads: downloads.path,
  });
  try {
    const article = await openArticle(session, url);
    let { report } = article;
    if (values.published) {
      await askTab(session, article.tab, 'published', { published: values.published });
      const again = await askTab(session, article.tab, 'report', null);
      if (again.ok) report = again.value;
    }
    const mutations = await article.mutations();
    if (values.screenshot) {
      await article.page.screenshot({ path: values.screenshot as `${string}.png` });
    }
    if (values.save) await saveAll(article.popup);
    const exported = values.export
      ? await exportFrom(article.popup, values.export, downloads.path)
      : undefined;

    const { facts, lang, mentions, timing, problem } = report;
    const { title, published } = facts;
    const found = { url: facts.url, lang, published, title, mentions, timing, mutations };
    if (problem) console.error(sentenceOf(problem));
    if (values.json) print(JSON.stringify({ ...found, ...(exported && told(exported)) }));
    else if (exported) process.stdout.write(exported.bytes);
    else print(`${title}\n${mentionTable(mentions)}`);
  } finally {
    await session.close();
    await close();
    downloads.remove();
  }
}

/** The exported file as JSON can hold it. */
function told({ format, file, bytes, text }: Exported) {
  const content = formatOf(format)?.binary ? { base64: bytes.toString('base64') } : { text };
  return { exported: { format, file, ...content } };
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      published: { type: 'string' },
      json: { type: 'boolean' },
      screenshot: { type: 'string' },
      save: { type: 'string' },
      export: { type: 'string' },
    },
  });
  const [wanted] = positionals;
  if (wanted === undefined) throw new Error(usage);
  if (values.save !== undefined && values.save !== 'all') throw new Error(usage);
  return { values, wanted, name: browserNamed(values.browser) };
}

function browserNamed(name: string): BrowserName {
  if (name !== 'chromium' && name !== 'firefox') throw new Error(usage);
  return name;
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
