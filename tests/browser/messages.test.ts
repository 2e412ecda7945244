import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, servePage } from '../../scripts/browsers/serve.ts';
import { ask } from '../../scripts/lib/in-extension.ts';
import { openArticle } from '../../scripts/lib/open-article.ts';
import type { BackgroundCalls, From } from '../../utils/messages.ts';
import { eachBrowser } from './each-browser.ts';

/** Who may give the background which command. A page may ask what stands on it, and no more. */
const callers: Record<keyof BackgroundCalls, From[]> = {
  recognise: ['page'],
  keptHere: ['page'],
  saveHere: ['page'],
  editHere: ['page'],
  removeHere: ['page'],
  pageUi: ['page'],
  keptOn: ['extension'],
  decide: ['page', 'extension'],
  open: ['extension'],
  sitesChanged: ['extension'],
  settings: ['extension'],
  save: ['extension'],
  saveMany: ['extension'],
  saveStaged: ['extension'],
  edit: ['extension'],
  editMany: ['extension'],
  notePage: ['extension'],
  remove: ['extension'],
  undo: ['extension'],
  redo: ['extension'],
  health: ['extension'],
  healthSeen: ['extension'],
  teams: ['extension'],
  joinTeam: ['extension'],
  startTeam: ['extension'],
  invite: ['extension'],
  leaveTeam: ['extension'],
  syncTeams: ['extension'],
  moveTo: ['extension'],
};
const commands = Object.entries(callers);
const refusedToPages = commands.filter(([, from]) => !from.includes('page'));

interface Api {
  runtime?: { sendMessage?(...message: unknown[]): Promise<unknown> };
  storage: { local: { get(key: null): Promise<object> } };
}
declare const browser: Api & {
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (...args: never[]) => unknown;
      args: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
};

eachBrowser('a forged message', (running) => {
  let server: Server & { page: string };
  let tab: number;
  beforeAll(async () => {
    server = await servePage(join(import.meta.dirname, '../pages/haiphong.html'));
    ({ tab } = await openArticle(running.session, server.page));
  });
  afterAll(() => server.close());

  /** What a content script is answered, with what a hostile page could make it send. */
  const fromContentScript = (command: string) =>
    running.session.evaluateInExtension(
      async (tab, command) => {
        const [answer] = await browser.scripting.executeScript({
          target: { tabId: tab },
          func: async (command: string) => {
            const forged = { to: 'background', command, ask: { ids: ['x'], from: 'extension' } };
            try {
              return await (globalThis as unknown as { chrome: Api }).chrome.runtime?.sendMessage?.(
                forged,
              );
            } catch (error) {
              return String(error);
            }
          },
          args: [command],
        });
        return answer?.result as { ok: boolean; error?: string };
      },
      tab,
      command,
    );

  describe('from a content script', () => {
    it.each(refusedToPages)('is refused: %s', async (command) => {
      expect(await fromContentScript(command)).toEqual({ ok: false, error: 'refused' });
    });

    it('finds nothing to answer it where there is no such command', async () => {
      for (const command of ['toString', '__proto__', 'constructor', 'keptEverywhere']) {
        expect(await fromContentScript(command)).not.toMatchObject({ ok: true });
      }
    });
  });

  it.each(commands)('from a page reaches nobody: %s', async (command) => {
    const page = await running.session.openPage(server.page);
    const answered = await page.evaluate(
      async (command, id) => {
        const forged = { to: 'background', command, ask: { ids: ['x'] } };
        window.postMessage(forged, '*');
        const api = globalThis as unknown as { chrome?: Api; browser?: Api };
        const runtime = api.chrome?.runtime ?? api.browser?.runtime;
        if (!runtime?.sendMessage) return 'nobody';
        return Promise.race([
          runtime.sendMessage(id, forged).catch(() => 'nobody'),
          new Promise((resolve) => setTimeout(resolve, 1000, 'nobody')),
        ]);
      },
      command,
      running.session.origin.replace(/^.*\//u, ''),
    );
    await page.close();
    expect(answered).toBe('nobody');
  });

  it('from a window of the extension is heard: the refusals are for who asks, not for what', async () => {
    for (const command of ['undo', 'redo', 'health', 'healthSeen']) {
      expect(await ask(running.session, command, null)).toMatchObject({ ok: true });
    }
  });

  // Firefox has no way to close storage.local to content scripts.
  if (running.name === 'chromium') {
    it('cannot be spared by reading the journal: storage.local is closed to content scripts', async () => {
      const read = await running.session.evaluateInExtension(async (tab) => {
        const [answer] = await browser.scripting.executeScript({
          target: { tabId: tab },
          func: () =>
            (globalThis as unknown as { chrome: Api }).chrome.storage.local
              .get(null)
              .then(() => 'read', String),
          args: [],
        });
        return answer?.result as string;
      }, tab);
      expect(read).toMatch(/not allowed/);
    });
  }
});
