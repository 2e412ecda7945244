import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Json } from '../../scripts/browsers/driver.ts';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { askTab } from '../../scripts/lib/ask-tab.ts';
import { type OpenArticle, openArticle } from '../../scripts/lib/open-article.ts';
import type { BackgroundCalls } from '../../utils/messages.ts';
import type { Result } from '../../utils/result.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { eachBrowser } from './each-browser.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

eachBrowser('what the reader decides about names', (running) => {
  let server: Server & { page: string };
  let article: OpenArticle;

  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    article = await openArticle(running.session, server.page);
  });
  afterAll(() => server.close());

  const ask = async (command: keyof BackgroundCalls, what: Json) => {
    const answer = await running.session.evaluateInExtension(
      (command: string, ask: Json) =>
        browser.runtime.sendMessage({ to: 'background', command, ask }),
      command,
      what,
    );
    return answer as Result<Settings>;
  };
  const marked = async (text: string): Promise<string[]> => {
    const report = await askTab(running.session, article.tab, 'report', null);
    if (!report.ok) throw new Error(report.error);
    return report.value.mentions
      .filter((mention) => mention.text === text)
      .map((mention) => `${mention.kind} ${'label' in mention ? mention.label : ''}`);
  };
  /** The page in front, as after the reader's decision in a panel beside it. */
  const becomes = (text: string, wanted: string[]) =>
    until(`${text} to be marked as ${wanted.join() || 'nothing'}`, async () => {
      await article.page.bringToFront();
      return JSON.stringify(await marked(text)) === JSON.stringify(wanted);
    });

  it('takes the mark of a name never to be marked off the open page', async () => {
    expect(await marked('Lê Trí Vũ')).toEqual(['person Lê Trí Vũ']);
    const answer = await ask('decide', { text: 'lê trí vũ', decision: { as: 'never' } });
    expect(answer).toMatchObject({ ok: true, value: { lists: { never: ['lê trí vũ'] } } });
    await becomes('Lê Trí Vũ', []);
  });

  it('marks what is always to be marked, as the kind it was said to be', async () => {
    const decision = { as: 'always', kind: 'other' };
    const answer = await ask('decide', { text: 'Lê Trí Vũ', decision });
    expect(answer).toMatchObject({
      ok: true,
      value: { lists: { always: [{ text: 'Lê Trí Vũ', kind: 'other' }], never: [] } },
    });
    await becomes('Lê Trí Vũ', ['other Lê Trí Vũ']);
  });

  it('joins two names into one thing', async () => {
    const decision = { as: 'same', with: 'Đỗ Mạnh Hiến' };
    expect((await ask('decide', { text: 'Hồng Thanh', decision })).ok).toBe(true);
    await becomes('Hồng Thanh', ['person Đỗ Mạnh Hiến']);
  });

  it('refuses what is no name, and changes nothing', async () => {
    const answer = await ask('decide', { text: 'a'.repeat(300), decision: { as: 'never' } });
    expect(answer).toEqual({ ok: false, error: 'problemNameLong' });
    expect(await ask('settings', {})).toMatchObject({ value: { lists: { never: [] } } });
  });

  it('shows less of what is doubtful when the reader asks for more certainty', async () => {
    expect((await marked('Đặng Bá Cường')).length).toBe(1);
    await ask('settings', { confidence: { person: 1 } });
    await becomes('Đặng Bá Cường', []);
    await ask('settings', { confidence: {} });
    await becomes('Đặng Bá Cường', ['person Đặng Bá Cường']);
  });

  it('holds after a restart, on a page opened then, with the kinds the reader wants at first', async () => {
    await ask('settings', { shown: ['person', 'other'] });
    await running.restart();
    article = await openArticle(running.session, server.page);
    expect(article.report.shown).toEqual(['person', 'other']);
    expect(await marked('Lê Trí Vũ')).toEqual(['other Lê Trí Vũ']);
    expect(await marked('Hồng Thanh')).toEqual(['person Đỗ Mạnh Hiến']);
    const dates = () => article.page.evaluate(() => CSS.highlights.has('newsmark-date-light'));
    expect(await dates()).toBe(false);
  });
});
