import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadBy } from '../../scripts/browsers/downloads.ts';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { until } from '../../scripts/browsers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { writeProbe } from './probe.ts';

declare const browser: typeof import('webextension-polyfill');

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-harness-'));
  const page = '<!doctype html><meta charset="utf-8"><p>Thành phố Hải Phòng</p>';
  writeFileSync(join(folder, 'tin.html'), page);
  server = await serveFolder(folder, {
    headers: { 'content-security-policy': "default-src 'none'" },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const marked = (page: Page) => page.evaluate(() => document.documentElement.dataset.marked);
const selectAll = (page: Page) =>
  page.evaluate(() => getSelection()?.selectAllChildren(document.body));

eachBrowser(
  'The harness',
  (running) => {
    const open = (host?: 'localhost') => running.session.openPage(server.url('tin.html', host));
    const ask = (message: { ask: string; tab?: number }) =>
      running.session.evaluateInExtension((m) => browser.runtime.sendMessage(m), message);

    test('a toolbar click opens the popup and grants the tab, nothing else does', async () => {
      const page = await open();
      const tab = await running.session.tabIdOf(page);
      expect(await ask({ ask: 'mark', tab })).toMatch(/^refused: /);

      const popup = await running.session.clickAction(page);
      await popup.waitFor('#mark');
      await popup.click('#mark');
      expect(
        await until('the page to be marked', async () => (await marked(page)) !== undefined),
      ).toBe(true);
      expect(await ask({ ask: 'mark', tab })).toBe('marked');
      await popup.close();
      expect(await popup.isOpen()).toBe(false);
    });

    test('the popup takes real keys and clicks, and can be looked at', async () => {
      const popup = await running.session.clickAction(await open());
      await popup.type('#note', 'Đỗ Mạnh Hiến');
      const note = () =>
        popup.evaluate((id) => document.querySelector<HTMLInputElement>(id)?.value, '#note');
      expect(await until('the note', async () => (await note()) === 'Đỗ Mạnh Hiến')).toBe(true);

      const file = await downloadBy(running.downloads, () => popup.click('#save'));
      expect(file).toBe(join(running.downloads, 'probe.txt'));
      expect(readFileSync(file, 'utf8')).toBe('trusted true');

      const picture = join(running.downloads, 'popup.png');
      await popup.screenshot(picture);
      const png = readFileSync(picture);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(300);
    });

    test('an error in the popup, or an element that is not there, comes back as an error', async () => {
      const popup = await running.session.clickAction(await open());
      const failing = popup.evaluate(() => {
        throw new Error('broken');
      });
      await expect(failing).rejects.toThrow('broken');
      await expect(popup.click('#nothing')).rejects.toThrow('#nothing');
    });

    test('the command and the menu item reach the page and its selection', async () => {
      for (const trigger of ['triggerCommand', 'triggerMenu'] as const) {
        const page = await open();
        await selectAll(page);
        await running.session[trigger]('mark', page);
        expect(await until(trigger, () => marked(page))).toBe('Thành phố Hải Phòng');
      }
    });

    test('the background forgets when it ends, and wakes when asked', async () => {
      const before = await ask({ ask: 'born' });
      expect(await ask({ ask: 'born' })).toBe(before);
      await running.session.stopBackground();
      const after = await ask({ ask: 'born' });
      expect(typeof after).toBe('number');
      expect(after).not.toBe(before);
    });

    test('a page of the extension runs with its scripts', async () => {
      const page = await running.session.openExtensionPage('popup.html');
      expect(await page.evaluate(() => location.href)).toBe(`${running.session.origin}/popup.html`);
      await page.click('#save');
      expect(await until('the answer', () => page.$eval('#out', (out) => out.textContent))).toBe(
        'saved',
      );
      await page.close();
    });

    test('a permission is granted when asked for, and outlives a restart with what was stored', async () => {
      const origins = () =>
        running.session.evaluateInExtension(
          async () => (await browser.permissions.getAll()).origins,
        );
      expect(await origins()).toEqual([]);
      const popup = await running.session.clickAction(await open('localhost'));
      const answer = () => popup.evaluate(() => document.querySelector('#out')?.textContent);
      if (running.name === 'firefox') {
        await running.session.refuseNextPermission();
        await popup.click('#ask');
        expect(await until('the refusal', answer)).toBe('false');
        await popup.evaluate(() => document.querySelector('#out')?.replaceChildren());
      }
      await running.session.grantNextPermission('http://localhost/*');
      await popup.click('#ask');
      expect(await until('the permission', answer)).toBe('true');
      await running.session.evaluateInExtension(() =>
        browser.storage.local.set({ kept: 'Hải Phòng' }),
      );

      await running.restart();
      expect(await origins()).toEqual(['http://localhost/*']);
      const stored = await running.session.evaluateInExtension(() =>
        browser.storage.local.get('kept'),
      );
      expect(stored).toEqual({ kept: 'Hải Phòng' });
      const again = await running.session.clickAction(await open());
      expect(await again.isOpen()).toBe(true);
    });
  },
  (name) => writeProbe(name, folder),
);
