import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { answerer } from '../../scripts/anchor/answer.ts';

const script = new URL('../../scripts/anchor.ts', import.meta.url).pathname;
const run = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' });
const row = (value: unknown) => `${JSON.stringify(value)}\n`;

test('rows are answered one by one, bad ones in their place', () => {
  const text = 'Ông Hiến nói. Bà Hiến cười.';
  const { stdout, stderr, status } = run(
    [
      row({ id: 1, text, exact: 'Hiến', prefix: 'Bà ' }),
      'oops\n',
      row({ id: 'b', text }),
      '\n',
      row({ id: 'c', text, exact: 'Hiến nói', suffix: null, start: 4 }),
      row({ id: 'd', text, exact: 'giá vàng' }),
    ].join(''),
    '--jsonl',
  );
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 1, state: 'found', start: 17, end: 21, score: 1 },
    { id: null, error: 'not JSON' },
    { id: 'b', error: '"exact" must be a string' },
    { id: 'c', state: 'found', start: 4, end: 12, score: 1 },
    { id: 'd', state: 'lost', score: 0 },
  ]);
  expect(stderr).toBe('anchor: line 2: not JSON\nanchor: line 3: "exact" must be a string\n');
  expect(status).toBe(1);
});

test('good rows alone end with status 0', () => {
  const { status, stderr } = run(row({ id: 1, text: 'a b', exact: 'b' }), '--jsonl');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('without --jsonl the command says how it is used', () => {
  const { status, stdout, stderr } = run('');
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Usage: npm run -s anchor -- --jsonl < rows.jsonl\n',
  });
});

test.each([
  ['[]', { id: null, error: 'not a JSON object' }],
  ['{"text":"a","exact":"a"}', { id: null, error: '"id" must be given' }],
  ['{"id":1,"text":7,"exact":"a"}', { id: 1, error: '"text" must be a string' }],
  ['{"id":1,"text":"a","exact":"a","prefix":1}', { id: 1, error: '"prefix" must be a string' }],
  ['{"id":1,"text":"a","exact":"a","suffix":1}', { id: 1, error: '"suffix" must be a string' }],
  ['{"id":1,"text":"a","exact":"a","start":"0"}', { id: 1, error: '"start" must be a number' }],
])('%s is refused', (line, reply) => {
  expect(answerer()(line)).toEqual(reply);
});

test('texts that come back after many others are answered as before', () => {
  const answer = answerer();
  const lines = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({ id: i, text: `Trang số ${i} nói về Hiến.`, exact: `số ${i}` }),
  );
  const first = lines.map(answer);
  expect(lines.map(answer)).toEqual(first);
  expect(first[39]).toEqual({ id: 39, state: 'found', start: 6, end: 11, score: 1 });
});
