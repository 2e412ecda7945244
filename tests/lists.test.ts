import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import vi from '../public/_locales/vi/messages.json' with { type: 'json' };
import { formats } from '../utils/export/formats.ts';
import { importers } from '../utils/import/importers.ts';

const root = resolve(import.meta.dirname, '..');
const filesIn = (folder: string) => readdirSync(resolve(root, folder)).sort();
const importsOf = (file: string) =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(/from '\.\/([^']+)'/g)].map(
    (match) => match[1],
  );

describe('lists', () => {
  it('has every export format of the folder', () => {
    const helpers = ['format.ts', 'formats.ts', 'parts', 'write.ts'];
    const written = filesIn('utils/export').filter((file) => !helpers.includes(file));
    const loaded = [
      ...readFileSync(resolve(root, 'utils/export/formats.ts'), 'utf8').matchAll(
        /import\('\.\/([^']+)'\)/g,
      ),
    ].map((match) => match[1]);
    expect(loaded.sort()).toEqual(written);
    expect(formats.map(({ id }) => `${id}.ts`).sort()).toEqual(written);
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
  });

  it('has every importer of the folder', () => {
    const helpers = ['import-file.ts', 'importer.ts', 'importers.ts', 'parts'];
    const written = filesIn('utils/import').filter((file) => !helpers.includes(file));
    expect(
      importsOf('utils/import/importers.ts')
        .filter((file) => file !== 'importer.ts')
        .sort(),
    ).toEqual(written);
    expect(importers.map(({ id }) => `${id}.ts`).sort()).toEqual(written);
  });

  it('has every painter of the folder', () => {
    const written = filesIn('utils/paint').filter((file) => file.endsWith('-painter.ts'));
    const listed = importsOf('utils/paint/choose-painter.ts').filter((file) =>
      file?.endsWith('-painter.ts'),
    );
    expect(listed.sort()).toEqual(written.filter((file) => file !== 'choose-painter.ts'));
  });

  it('has every text in both languages, with the same placeholders', () => {
    const shape = (messages: Record<string, { message: string; placeholders?: object }>) =>
      Object.entries(messages)
        .map(([key, text]) => `${key}: ${Object.keys(text.placeholders ?? {}).join()}`)
        .sort();
    expect(shape(vi)).toEqual(shape(en));
  });
});
