import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { newAnnotation, pageOf } from '../../../components/new-annotation.ts';
import { type ServeOptions, type Server, serveFolder } from '../../../scripts/browsers/serve.ts';
import type { Session } from '../../../scripts/browsers/session.ts';
import { askTab } from '../../../scripts/lib/ask-tab.ts';
import { markArticle } from '../../../scripts/lib/open-article.ts';
import { temporaryFolder } from '../../../scripts/lib/temporary-folder.ts';
import type { PageReport } from '../../../utils/messages.ts';
import type { Running } from '../each-browser.ts';

/** Sentences and the dates and figures in them, in order. */
export const port =
  'On 3 July 2024 the port handled 1,200 containers before the storm, the harbour master told reporters.';
export const inPort = ['3 July 2024', '1,200'];
export const rescue =
  'Rescue teams reached 240 families on 4 July 2024, and 35 ships waited outside the harbour wall.';
export const inRescue = ['240', '4 July 2024', '35'];
export const repairs =
  'The repairs will cost $2.5 million and should be finished by 12 August 2024, the engineers said.';
export const inRepairs = ['$2.5 million', '12 August 2024'];

/** Preact as a module a page can load. */
export const preact = readFileSync(
  join(import.meta.dirname, '../../../node_modules/preact/dist/preact.mjs'),
  'utf8',
);

export const article = (body: string) => `<article><h1>Storm nears the coast</h1>${body}</article>`;
export const document = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Storm nears the coast</title>${head}</head><body>${body}</body></html>`;

export interface Opened {
  page: Page;
  tab: number;
  /** Errors of the page, of our scripts in it, and what either wrote to the console as one. */
  errors: string[];
  report(): Promise<PageReport>;
  /** The dates and figures found, in order. */
  found(): Promise<string[]>;
  /** The words under the marks of dates and figures that the browser paints now, sorted. */
  painted(): Promise<string[]>;
  /** The words of kept passages that the browser tints now, sorted. */
  tinted(): Promise<string[]>;
  /** Changes to the page's nodes since it was opened. */
  mutations(): Promise<number>;
}

/** Serves generated pages to the tests of one `eachBrowser`. */
export function servePages(
  running: Running,
  files: Record<string, string>,
  options?: ServeOptions,
) {
  const folder = temporaryFolder();
  let server: Server;
  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder.path, file), text);
    server = await serveFolder(folder.path, options);
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  return {
    url: (file: string, host?: 'localhost') => server.url(file, host),
    /** Opens a page and marks it as a reader would; `prepare` makes it what it is. */
    async open(file: string, prepare?: (page: Page) => Promise<unknown>): Promise<Opened> {
      const { session } = running;
      const page = await session.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(server.url(file));
      await prepare?.(page);
      const { tab, mutations } = await markArticle(session, page);
      const report = async () => {
        const answer = await askTab(session, tab, 'report', null);
        if (!answer.ok) throw new Error(answer.error);
        return answer.value;
      };
      return {
        page,
        tab,
        errors,
        report,
        found: async () => quantitiesOf(await report()),
        painted: () => page.evaluate(wordsUnder, ['date-light', 'figure-light']),
        tinted: () => page.evaluate(wordsUnder, ['kept-yellow-light']),
        mutations,
      };
    },
  };
}

export const quantitiesOf = ({ mentions }: PageReport): string[] =>
  mentions.flatMap(({ kind, text }) => (kind === 'date' || kind === 'figure' ? [text] : []));

/** Runs in the page: the registry of highlights is the page's as well as ours. */
function wordsUnder(styles: string[]): string[] {
  const ranges = styles.flatMap((style) => {
    const highlight = CSS.highlights.get(`newsmark-${style}`);
    return [...(highlight ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      },
    );
  });
  const shown = ranges.filter(
    ({ startContainer, collapsed }) => startContainer.isConnected && !collapsed,
  );
  return shown.map(String).sort();
}

declare const browser: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Keeps a passage as the popup does. */
export async function keep(session: Session, opened: Opened, words: string): Promise<void> {
  const report = await opened.report();
  const whole = await askTab(session, opened.tab, 'anchors', [{ start: 0, end: 1_000_000 }]);
  const start = whole.ok ? (whole.value[0]?.exact.indexOf(words) ?? -1) : -1;
  if (start < 0) throw new Error(`"${words}" is not on the page`);
  const places = [{ start, end: start + words.length }];
  const anchors = await askTab(session, opened.tab, 'anchors', places);
  const [anchor] = anchors.ok ? anchors.value : [];
  if (!anchor) throw new Error(`"${words}" has no anchor`);
  const kept = {
    page: pageOf(report, new Date().toISOString()),
    annotations: [newAnnotation(anchor, report.page)],
  };
  const saved = await session.evaluateInExtension(
    (ask: string) =>
      browser.runtime.sendMessage({ to: 'background', command: 'save', ask: JSON.parse(ask) }),
    JSON.stringify(kept),
  );
  if (!saved.ok) throw new Error('The background did not save');
  await askTab(session, opened.tab, 'refresh', null);
}
