import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms a room may import from; every room may import from itself and the loose files of utils/. */
const allowed: Record<string, string[]> = {
  'utils/text': [],
  'utils/recognise': ['utils/text'],
  'utils/anchor': ['utils/recognise', 'utils/text'],
  'utils/paint': ['utils/anchor', 'utils/recognise', 'utils/text'],
  'utils/store': ['utils/anchor', 'utils/recognise', 'utils/text'],
  'utils/export': [
    'utils/store',
    'utils/anchor',
    'utils/recognise',
    'utils/text',
    'public/_locales/en',
  ],
  'utils/import': [
    'utils/export',
    'utils/store',
    'utils/anchor',
    'utils/recognise',
    'utils/text',
    'public/_locales/en',
  ],
  'utils/share': ['utils/store', 'utils/anchor', 'utils/recognise', 'utils/text'],
  'utils/access': [],
  utils: ['utils/share', 'utils/store', 'utils/anchor', 'utils/recognise', 'utils/text'],
  components: [
    'utils/access',
    'utils/share',
    'utils/store',
    'utils/export',
    'utils/import',
    'utils/anchor',
    'utils/recognise',
    'utils/text',
    'public/_locales/en',
  ],
  entrypoints: [
    'components',
    'utils/access',
    'utils/paint',
    'utils/share',
    'utils/store',
    'utils/export',
    'utils/import',
    'utils/anchor',
    'utils/recognise',
    'utils/text',
  ],
};

describe('layers', () => {
  const files = ['utils', 'components', 'entrypoints'].flatMap(sourcesBelow);

  it('knows the room of every file', () => {
    expect(files.filter((file) => !(roomOf(file) in allowed))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('lets a room import only from rooms before it', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it('would see an import against the order', () => {
    expect(violations('utils/text/read.ts', ['../paint/painter.ts'])).toEqual([
      'utils/text/read.ts imports utils/paint/painter.ts',
    ]);
    expect(violations('components/Popup.tsx', ['../utils/paint/painter.ts'])).toHaveLength(1);
    expect(violations('utils/store/schema.ts', ['../../entrypoints/popup/main.tsx'])).toHaveLength(
      1,
    );
  });
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  if (top === 'entrypoints' || top === 'components') return top;
  if (top === 'public') return dirname(file);
  return file.split('/').length > 2 ? `${top}/${room}` : top;
}

function wrongImports(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const imported = [...source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(
    (match) => match[1],
  );
  return violations(
    file,
    imported.filter((path) => path !== undefined),
  );
}

function violations(file: string, imported: string[]): string[] {
  const room = roomOf(file);
  return imported
    .map((path) => relative(root, resolve(root, dirname(file), path)))
    .filter((target) => {
      const other = roomOf(target);
      const loose = other === 'utils' && room !== 'utils/text';
      return other !== room && !loose && !allowed[room]?.includes(other);
    })
    .map((target) => `${file} imports ${target}`);
}
