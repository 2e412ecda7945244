import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Everything that is shipped to a reader and was not written here. */
const allowed = [
  '@wxt-dev/webextension-polyfill',
  'fflate',
  'idb',
  'mark.js',
  'papaparse',
  'preact',
  'uqr',
  'webextension-polyfill',
];
const registry = 'https://registry.npmjs.org/';
const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

it('ships no package that was not chosen', () => {
  expect(Object.keys(read('package.json').dependencies).sort()).toEqual(allowed);
});

it.each(allowed)('knows the exact version and a free licence of %s', (name) => {
  const { version, license } = read(`node_modules/${name}/package.json`);
  expect(read('package.json').dependencies[name]).toBe(version);
  expect(licences).toContain(license);
});

it('has a lockfile in which every package is pinned by its hash and comes from the registry', () => {
  expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  const packages = Object.entries<{ resolved?: string; integrity?: string }>(
    read('package-lock.json').packages,
  ).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  const loose = packages.filter(
    ([, { resolved, integrity }]) =>
      !integrity?.startsWith('sha512-') || !(resolved ?? registry).startsWith(registry),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
