import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const script = new URL('../../scripts/recognise.ts', import.meta.url).pathname;
const run = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' });
const row = (value: unknown) => `${JSON.stringify(value)}\n`;
const replies = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('rows are answered one by one, bad ones in their place', () => {
  const { stdout, stderr, status } = run(
    [
      row({ id: 1, lang: 'vi', published: '2024-07-03', text: 'Chiều 3-7, 14/15 quận họp.' }),
      'oops\n',
      row({ id: 'b', text: 7 }),
      '\r\n',
      row({ id: 'c', lang: 'en', text: 'It rose 5.2%\u2028in 2023.' }),
    ].join(''),
    '--jsonl',
  );
  expect(replies(stdout)).toMatchObject([
    {
      id: 1,
      lang: 'vi',
      mentions: [
        { kind: 'date', start: 0, end: 9, text: 'Chiều 3-7', value: '2024-07-03' },
        { kind: 'figure', type: 'ratio', start: 11, end: 16, text: '14/15', value: '14/15' },
      ],
    },
    { id: null, error: 'not JSON' },
    { id: 'b', error: '"text" must be a string' },
    {
      id: 'c',
      mentions: [
        { type: 'percent', value: '5.2%' },
        { kind: 'date', value: '2023' },
      ],
    },
  ]);
  expect(stderr).toBe('recognise: line 2: not JSON\nrecognise: line 3: "text" must be a string\n');
  expect(status).toBe(1);
});

test('plain text is recognised whole, its language told from the text', () => {
  const { stdout, status } = run('Ngày 3/7/2024, thành phố có 217/217 xã, phường đã hoàn thành.');
  expect(replies(stdout)[0]).toMatchObject({
    id: 'stdin',
    lang: 'vi',
    mentions: [{ value: '2024-07-03' }, { value: '217/217' }],
  });
  expect(status).toBe(0);
});

test('an unknown option is one line', () => {
  const { stderr, status } = run('', '--json');
  expect(stderr).toBe('Usage: npm run -s recognise [-- --jsonl] < text\n');
  expect(status).toBe(1);
});
