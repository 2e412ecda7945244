import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formats } from '../../utils/export/formats.ts';
import { importers } from '../../utils/import/importers.ts';
import { storeSample } from '../export/sample.ts';
import { textOf } from '../export/support.ts';

const script = new URL('../../scripts/convert.ts', import.meta.url).pathname;
const run = (input: string | Buffer, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { input });

// Each run starts a program, on a machine that may be busy.
const limit = 60_000;

test('a file goes through a binary format and back', { timeout: limit }, async () => {
  const json = await textOf('json', [storeSample]);
  const zip = run(json, '--from', 'json', '--to', 'brat');
  expect([zip.status, String(zip.stderr)]).toEqual([0, '']);
  const back = run(zip.stdout, '--from', 'brat', '--to', 'json');
  expect(JSON.parse(String(back.stdout)).pages).toEqual(JSON.parse(json).pages);
});

test('the formats are named', { timeout: limit }, () => {
  const lines = String(run('', '--list').stdout).trimEnd().split('\n');
  const ways = (way: string) =>
    lines
      .filter((line) => line.slice(16, 26).split(' ').includes(way))
      .map((line) => line.split(' ')[0]);
  expect(ways('to').sort()).toEqual(formats.map(({ id }) => id).sort());
  expect(ways('from').sort()).toEqual(importers.map(({ id }) => id).sort());
});

test.each([
  [
    '{"format":"newsmark","version":1,"pages":[',
    ['--from', 'json', '--to', 'csv'],
    /^This file is damaged or only half there/,
  ],
  ['{}', ['--from', 'auto', '--to', 'csv'], /^Newsmark does not know this kind of file/],
  ['{}', ['--from', 'csv', '--to', 'json'], /^Cannot read "csv"\. Formats read: json, /],
  [
    '{}',
    ['--from', 'json', '--to', 'clipper'],
    /^Cannot write "clipper"\. Formats written: markdown, /,
  ],
  ['{}', [], /^Usage: /],
  ['{}', ['--x'], /^Unknown option/],
])('a bad call is one line and exit 1: %j %j', { timeout: limit }, (input, options, line) => {
  const { status, stdout, stderr } = run(input, ...options);
  expect(status).toBe(1);
  expect(String(stdout)).toBe('');
  expect(String(stderr)).toMatch(line);
  expect(String(stderr).trimEnd().split('\n')).toHaveLength(1);
});

test('what was refused of a file is told beside the rest', { timeout: limit }, () => {
  const csv = 'URL,Quote,Tags\nhttps://a.b/,một,x\nhttps://a.b/,,y\n';
  const { status, stdout, stderr } = run(csv, '--from', 'hypothesis-csv', '--to', 'json-lines');
  expect(JSON.parse(String(stdout))).toMatchObject({ quote: 'một', tags: ['x'] });
  expect(String(stderr)).toBe("1 of the file's annotations were refused (“”: no quote).\n");
  expect(status).toBe(0);
});
