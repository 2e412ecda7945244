import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { closeBrowser } from '../browsers/close.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { type Server, serveFolder } from '../browsers/serve.ts';
import { startBareBrowser } from './bare-browser.ts';
import { commonWords, without, wordsOf } from './common-words.ts';
import { type Truth, truths } from './reading-truth.ts';

const pages = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const reader = fileURLToPath(new URL('./reading-entry.ts', import.meta.url));
const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

// The pages' own scripts would fetch and rewrite; what they left in the page is what was kept.
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

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
  readMs: number;
  innerTextMs: number;
  textContentMs: number;
}

type Row = ReturnType<typeof rowOf>;

/**
 * The text and facts read from the twelve pages in both browsers, against the article chosen by hand:
 * words of the article read in their order (longest common subsequence), and words read that are
 * neither of it nor of its captions. Medians of nine runs, beside the browser's own two ways to get a
 * page's text, neither of which tells the article from the rest.
 */
export async function bench(): Promise<void> {
  if (!existsSync(pages)) {
    console.log('reading: no pages at ../shared/pages, nothing measured');
    return;
  }
  const script = await bundle();
  const server = await serveFolder(pages, { headers });
  const results: Partial<Record<BrowserName, Record<string, Row>>> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const rows = await rowsIn(name, server, script);
    console.log(`reading in ${name}`);
    console.table(rows);
    console.log(`${summary(Object.values(rows))}\n`);
    results[name] = rows;
  }
  await server.close();
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}reading.json`, JSON.stringify(results, null, 1));
}

async function rowsIn(
  name: BrowserName,
  server: Server,
  script: string,
): Promise<Record<string, Row>> {
  const browser = await startBareBrowser(name);
  const rows: Record<string, Row> = {};
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(pages).filter((name) => name.endsWith('.html'))) {
      const id = file.replace('.html', '');
      const truth = truths[id];
      if (!truth) throw new Error(`No truth for ${id}`);
      await page.goto(server.url(file));
      await page.evaluate(script);
      rows[id] = rowOf(await read(page, truth), truth, expectedOf(id));
    }
  } finally {
    await closeBrowser(browser);
  }
  return rows;
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
  // A `var` of an evaluated script may be seen by no later one.
  return `${output.output[0].code}\nglobalThis.newsmarkReader = reader;`;
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${pages}${name}.metadata.json`, 'utf8'));
}

async function read(page: Page, truth: Truth): Promise<Read> {
  const ask = [truth.article, truth.either ?? 'nothing'].map((text) => JSON.stringify(text));
  return (await page.evaluate(`newsmarkReader.measure(${ask})`)) as Read;
}

function rowOf(found: Read, truth: Truth, expected: Expected) {
  const article = found.article.filter((line) => !truth.except?.test(line));
  const wanted = wordsOf(article.join(' '));
  const text = wordsOf(found.text);
  const common = commonWords(wanted, text);
  const furniture = without(text, [...wanted, ...wordsOf(found.either)]);
  const { facts, readMs, innerTextMs, textContentMs } = found;
  return {
    words: wanted.length,
    'covered %': round((100 * common) / wanted.length),
    'furniture %': round((100 * furniture) / text.length),
    title: same(facts.title, expected.title),
    byline: same(facts.byline, expected.byline?.replace(/^By /, '')),
    published: same(facts.published, expected.publishedTime?.slice(0, 16)),
    lang: same(facts.lang, expected.lang?.slice(0, 2)),
    ms: round(readMs),
    '÷ innerText': round(readMs / innerTextMs),
    '÷ textContent': round(readMs / textContentMs),
  };
}

/** What the page says beside what its metadata file says, where that says anything. */
function same(ours: string | undefined, expected: string | null | undefined): string {
  return expected === ours || !expected ? 'same' : `${ours ?? '-'} / ${expected}`;
}

function summary(rows: Row[]): string {
  const worst = (values: number[], of: (...values: number[]) => number) => round(of(...values));
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  return [
    `covered ≥ ${worst(
      rows.map((row) => row['covered %']),
      Math.min,
    )} %`,
    `furniture ≤ ${worst(
      rows.map((row) => row['furniture %']),
      Math.max,
    )} %`,
    `${middle(rows.map((row) => row['÷ innerText']))} × the time of innerText`,
    `${middle(rows.map((row) => row['÷ textContent']))} × that of textContent (medians)`,
  ].join(', ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bench();
