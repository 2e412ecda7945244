import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { commonWords, without, wordsOf } from './common-words.ts';
import { type Truth, truths } from './reading-truth.ts';

const pages = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const reader = fileURLToPath(new URL('./reading-entry.ts', import.meta.url));

interface Expected {
  title: string;
  byline: string | null;
  publishedTime: string | null;
  lang?: string;
}

interface Read {
  text: string;
  facts: ArticleFacts;
  article: string[];
  either: string;
  ms: number;
}

/**
 * The text and facts read from the twelve pages in real Chromium, against the article chosen by hand:
 * words of the article read in their order (longest common subsequence), and words read that are
 * neither of it nor of its captions.
 */
export async function bench(): Promise<void> {
  if (!existsSync(pages)) {
    console.log('reading: no pages at ../shared/pages, nothing measured');
    return;
  }
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const rows = [];
  const page = await browser.newPage();
  // The pages' own scripts would fetch and rewrite; what they left in the page is what was kept.
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return own ? request.continue() : request.abort();
  });
  for (const file of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
    const name = file.replace('.html', '');
    const truth = truths[name];
    if (!truth) throw new Error(`No truth for ${name}`);
    await page.goto(pathToFileURL(pages + file).href, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    rows.push(row(name, await read(page, truth), truth, expectedOf(name)));
  }
  await browser.close();
  console.table(Object.fromEntries(rows));
  const folder = fileURLToPath(new URL('../../.output/bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}reading.json`, JSON.stringify(Object.fromEntries(rows), null, 1));
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: reader, formats: ['iife'], name: 'reader' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The reader did not build');
  return output.output[0].code;
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${pages}${name}.metadata.json`, 'utf8'));
}

async function read(page: Page, truth: Truth): Promise<Read> {
  const found = await page.evaluate(
    `reader.measure(${JSON.stringify(truth.article)}, ${JSON.stringify(truth.either ?? 'nothing')})`,
  );
  return found as Read;
}

function row(name: string, found: Read, truth: Truth, expected: Expected) {
  const article = found.article.filter((line) => !truth.except?.test(line));
  const wanted = wordsOf(article.join(' '));
  const text = wordsOf(found.text);
  const common = commonWords(wanted, text);
  const furniture = without(text, [...wanted, ...wordsOf(found.either)]);
  const same = (a: string | null | undefined, b: string | null | undefined) =>
    a === b ? 'same' : `${a ?? '-'} / ${b ?? '-'}`;
  return [
    name,
    {
      words: wanted.length,
      'covered %': round((100 * common) / wanted.length),
      'furniture %': round((100 * furniture) / text.length),
      title: same(found.facts.title, expected.title),
      byline: same(found.facts.byline, expected.byline?.replace(/^By /, '')),
      published: same(found.facts.published, expected.publishedTime?.slice(0, 16)),
      lang: same(found.facts.lang, expected.lang?.slice(0, 2)),
      ms: round(found.ms),
    },
  ] as const;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bench();
