import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preferDownloads } from '../../scripts/browsers/chromium-preferences.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBrowsers, howToInstall } from '../../scripts/browsers/install.ts';
import { openProfile } from '../../scripts/browsers/profile.ts';
import { launch } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { zipFolder } from '../../scripts/browsers/zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-parts-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('until: waits for something truthy, swallows errors meanwhile, says what it gave up on', async () => {
  let asked = 0;
  const probe = () => {
    asked += 1;
    if (asked === 1) throw new Error('not yet');
    return asked === 3 && 'there';
  };
  expect(await until('it', probe)).toBe('there');
  expect(asked).toBe(3);
  await expect(until('rain', () => false, 0)).rejects.toThrow('Gave up waiting for rain');
  const broken = () => Promise.reject(new Error('no cloud\nat sky'));
  await expect(until('rain', broken, 0)).rejects.toThrow('Gave up waiting for rain: no cloud');
});

test('a zip archive: local headers, central directory and end, names in UTF-8', () => {
  writeFileSync(join(folder, 'tin tức.txt'), 'Hải');
  const name = '74696e2074e1bba9632e747874';
  const content = '48e1baa369';
  // version 2.0, names in UTF-8, stored, 0:00 on 1 January 1980, CRC-32, both sizes, lengths of name and extra field
  const entry = '1400 0008 0000 0000 2100 d88fefb9 05000000 05000000 0d00 0000';
  const expected = [
    ['504b0304', entry, name, content],
    ['504b0102 1400', entry, '0000 0000 0000 00000000 00000000', name],
    ['504b0506 0000 0000 0100 0100 3b000000 30000000 0000'],
  ];
  expect(zipFolder(folder).toString('hex')).toBe(expected.flat().join('').replaceAll(' ', ''));
});

test('a profile of our own goes, a named one stays', async () => {
  const own = openProfile();
  expect(existsSync(own.path)).toBe(true);
  await own.discard();
  expect(existsSync(own.path)).toBe(false);
  const named = openProfile(join(folder, 'kept'));
  await named.discard();
  expect(existsSync(join(folder, 'kept'))).toBe(true);
});

test('the download folder joins the preferences that are there', () => {
  mkdirSync(join(folder, 'Default'));
  const file = join(folder, 'Default', 'Preferences');
  writeFileSync(file, '{"other":{"kept":1},"download":{"directory_upgrade":true}}');
  preferDownloads(folder, join(folder, 'downloads'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    other: { kept: 1 },
    download: {
      directory_upgrade: true,
      default_directory: join(folder, 'downloads'),
      prompt_for_download: false,
    },
    savefile: { default_directory: join(folder, 'downloads') },
  });
});

test('the named program wins, one that cannot run does not count', () => {
  const program = join(folder, 'my-chromium');
  writeFileSync(program, '', { mode: 0o755 });
  vi.stubEnv('CHROME_PATH', program);
  expect(findBrowser('chromium')).toBe(program);
  vi.stubEnv('CHROME_PATH', join(folder, 'missing'));
  expect(findBrowser('chromium')).not.toBe(join(folder, 'missing'));
});

test('nothing to say when the browsers are there; one line when they are not', () => {
  expect(ensureBrowsers(['chromium', 'firefox'])).toBeUndefined();
  expect(howToInstall(['chromium', 'firefox'])).toBe(
    'Newsmark needs Chromium or Chrome (or set CHROME_PATH) and Firefox (or set FIREFOX_PATH). On Debian: apt-get install chromium firefox-esr',
  );
});

test('no extension in the folder, or a program that is no browser: one clear line', async () => {
  await expect(launch('chromium', { extension: folder })).rejects.toThrow(
    `No built extension in ${folder}: run "npm run build"`,
  );
  writeFileSync(join(folder, 'manifest.json'), '{"version":"1"}');
  vi.stubEnv('CHROME_PATH', '/bin/false');
  await expect(launch('chromium', { extension: folder })).rejects.toThrow(
    /^Could not start \/bin\/false: [^\n]+$/u,
  );
});
