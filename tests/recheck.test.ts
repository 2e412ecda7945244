import { relative, resolve } from 'node:path';
import { checkSync } from 'recheck/lib/browser.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPattern, expressionsIn, literalsOf, sourcesBelow } from './regular-expressions.ts';

const root = resolve(import.meta.dirname, '..');

/** Longest time for one pattern in milliseconds; past it the pattern is too hard to judge, and fails. */
const patience = 60_000;

/**
 * First as if long counts had no end, which the checker can prove linear; where it cannot, as
 * written, which it tries on texts made up from a fixed seed.
 */
function judge(source: string, flags: string): string {
  // The checker reads no `v`; its sets are classes of `u` here.
  const read = flags.replace('v', 'u');
  const endless = source.replace(/(?<!\\)\{(\d{1,4}),\d{2,6}\}/g, '{$1,}');
  const proof = checkSync(endless, read, { timeout: patience, checker: 'automaton' });
  if (proof.status === 'safe') return 'safe';
  const found = checkSync(source, read, { timeout: patience, randomSeed: 1 });
  if (found.status === 'safe') return 'safe';
  return found.status === 'vulnerable'
    ? `vulnerable: ${found.complexity.summary}`
    : `not judged: ${found.error.kind}`;
}

describe('regular expressions', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const files = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
    sourcesBelow(root, folder),
  );
  const { patterns, calling } = literalsOf(files);

  it('are found', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(patterns.size).toBeGreaterThan(100);
    expect(expressionsIn('a.tsx', 'x.replace(/a+/gu, <b>{/c/.test(RegExp("d"))}</b>)')).toEqual({
      literals: [
        { source: 'a+', flags: 'gu' },
        { source: 'c', flags: '' },
      ],
      calls: 1,
    });
    expect(() => expressionsIn('a.ts', 'const = /a/')).toThrow();
  });

  it('that are put together are made when their file is loaded', async () => {
    for (const [file, calls] of calling) {
      const made: [string, string][] = [];
      const Real = RegExp;
      vi.stubGlobal(
        'RegExp',
        new Proxy(Real, {
          construct(_, [source, flags]: [string, string?]) {
            made.push([source, flags ?? '']);
            return new Real(source, flags);
          },
        }),
      );
      vi.resetModules();
      await import(file);
      vi.unstubAllGlobals();
      expect(made.length, relative(root, file)).toBeGreaterThanOrEqual(calls);
      for (const [source, flags] of made) addPattern(patterns, source, flags, file);
    }
    expect(calling.size).toBeGreaterThan(0);
  });

  it('take linear time on any text', { timeout: 600_000 }, () => {
    const bad = [...patterns.values()].flatMap(({ source, flags, files: of }) => {
      const verdict = judge(source, flags);
      return verdict === 'safe'
        ? []
        : [`/${source}/${flags} ${verdict} (${of.map((file) => relative(root, file)).join(', ')})`];
    });
    expect(bad).toEqual([]);
  });

  it('that blow up are told', () => {
    expect(judge('^(a+)+$', '')).toMatch(/^vulnerable: exponential/);
    expect(judge('\\s*,\\s*$', '')).toMatch(/^vulnerable: 2nd degree polynomial/);
  });
});
