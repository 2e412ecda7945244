import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../scripts/train/sentences/', import.meta.url);
const files = readdirSync(folder).sort();

interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const isSentence = (line: string): boolean => line !== '' && !line.startsWith('#');

const sentences: readonly Sentence[] = files.flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, text }))
    .filter(({ text }) => isSentence(text)),
);

/** A label that is whole: one of the four kinds, a name without brackets or outer blanks. */
const label = /\[(?:PER|ORG|LOC|MISC) ([^\s[\]](?:[^[\]]{0,200}[^\s[\]])?)\]/gu;

const plain = (text: string): string => text.replace(label, '$1');

/** The lines that fail, as `file:line text`, so that a failure names its place. */
const failing = (fails: (text: string) => boolean): string[] =>
  sentences
    .filter(({ text }) => fails(text))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);

describe('sentences written for the names model', () => {
  it('are kept in files named by language and topic, with a head that gives the licence', () => {
    for (const file of files) {
      expect(file).toMatch(/^(?:vi|en)-[a-z]+(?:-\d)?\.txt$/u);
      const head = readFileSync(new URL(file, folder), 'utf8').split('\n\n')[0] ?? '';
      expect(head.split('\n').every((line) => line.startsWith('# '))).toBe(true);
      expect(head).toContain('Newsmark');
      expect(head).toContain('fictional');
      expect(head).toContain('CC BY-SA 4.0');
    }
  });

  it('use square brackets for whole labels of the four kinds only', () => {
    expect(failing((text) => /[[\]]/u.test(plain(text)))).toEqual([]);
  });

  it('are in NFC, without outer or doubled blanks', () => {
    expect(failing((text) => text.normalize('NFC') !== text)).toEqual([]);
    expect(failing((text) => text.trim() !== text || /\s{2}|[^\S ]/u.test(text))).toEqual([]);
  });

  it('never repeat a sentence', () => {
    const seen = new Set<string>();
    expect(
      failing((text) => {
        const known = seen.has(plain(text));
        seen.add(plain(text));
        return known;
      }),
    ).toEqual([]);
  });

  it('give one sentence a line, with labels on most lines but not on all', () => {
    const named = sentences.filter(({ text }) => plain(text) !== text).length;
    expect(named / sentences.length).toBeGreaterThan(0.7);
    expect(named / sentences.length).toBeLessThan(0.98);
  });

  it.each([
    ['vi', 900],
    ['en', 400],
  ])('number at least what the model counts on: %s %i', (language, least) => {
    const count = sentences.filter(({ file }) => file.startsWith(`${language}-`)).length;
    expect(count).toBeGreaterThanOrEqual(least);
  });
});
