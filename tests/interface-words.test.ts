import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import vi from '../public/_locales/vi/messages.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(folder, file)),
);
/** The product's own name is the same in every language, and so is an address given as an example. */
const names = /^(?:Newsmark|(?:https:\/\/)?[a-z.]*example(?:\.[a-z]+)?(?:\/[a-z]+)?)$/u;
const attributes = 'aria-label|aria-description|title|placeholder|alt|label';

/** Words that stand in TSX as they are: between tags, or in an attribute a reader sees or hears. */
function literals(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
  const between = [
    ...code.matchAll(/<\/?[a-zA-Z][^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*>([^<>{}();=]+)(?=[<{])/gu),
  ];
  const held = [...code.matchAll(new RegExp(`\\b(?:${attributes})="([^"]*)"`, 'gu'))];
  return [...between, ...held]
    .map(([, text = '']) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !names.test(text));
}

describe('words of the interface', () => {
  it('stand in _locales alone', () => {
    expect(sources.length).toBeGreaterThan(25);
    const found = sources.flatMap((file) =>
      literals(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('would be seen outside it', () => {
    expect(literals('<p class="a">Keep this</p>')).toEqual(['Keep this']);
    expect(literals('<button onClick={() => go()}>Undo {count}</button>')).toEqual(['Undo']);
    expect(literals('<input aria-label="Search" />')).toEqual(['Search']);
    expect(literals("<p>{words('keep')} <b>×2</b></p>")).toEqual([]);
  });

  it('are there in both languages, none of them empty', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
    const texts = [...Object.values(en), ...Object.values(vi)];
    expect(texts.filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('count in the plural forms each language has', () => {
    const stems = Object.keys(en).flatMap((key) => /^(.+)_other$/u.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(3);
    for (const [language, messages] of Object.entries({ en, vi })) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const missing = stems.flatMap((stem) =>
        forms.map((form) => `${stem}_${form}`).filter((key) => !(key in messages)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('are all used', () => {
    const everywhere = ['components', 'entrypoints', 'utils', 'wxt.config.ts'].map((path) =>
      join(root, path),
    );
    const code = everywhere.flatMap(textsBelow).join('\n');
    const composed = /^(?:kind|colour|single)[A-Z]/u;
    const unused = Object.keys(en).filter(
      (key) => !composed.test(key) && !code.includes(key.replace(/_(?:one|other)$/u, '')),
    );
    expect(unused).toEqual([]);
  });
});

function textsBelow(path: string): string[] {
  if (/\.tsx?$/u.test(path)) return [readFileSync(path, 'utf8')];
  if (/\.\w+$/u.test(path)) return [];
  return readdirSync(path).flatMap((name) => textsBelow(join(path, name)));
}
