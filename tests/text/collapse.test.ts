import { expect, test } from 'vitest';
import { collapser } from '../../utils/text/collapse.ts';

function collapse(...lines: string[][]) {
  const kept = collapser();
  let node = 0;
  for (const line of lines) {
    for (const data of line) kept.add(node++, data);
    kept.newline();
  }
  const { text, runs } = kept.finish();
  const list = Array.from(runs.starts, (start, run) => [
    text.slice(start, start + (runs.lengths[run] ?? 0)),
    runs.nodeOf[run],
    runs.froms[run],
  ]);
  return { text, runs: list };
}

test('text without white space to collapse is one run a node', () => {
  expect(collapse(['Chiều 3-7, ', 'hội nghị'])).toEqual({
    text: 'Chiều 3-7, hội nghị',
    runs: [
      ['Chiều 3-7, ', 0, 0],
      ['hội nghị', 1, 0],
    ],
  });
});

test('a run breaks where white space was left out', () => {
  expect(collapse(['\n  Một \t hai\nba  '])).toEqual({
    text: 'Một hai ba',
    runs: [
      ['Một ', 0, 3],
      ['hai ', 0, 9],
      ['ba', 0, 13],
    ],
  });
});

test('white space at the seam of two nodes shows once', () => {
  expect(collapse(['Một ', ' hai', ' ', ' ba']).text).toBe('Một hai ba');
  expect(collapse(['Một', ' ', 'hai']).text).toBe('Một hai');
});

test('empty lines leave no newline, the last line ends the text', () => {
  expect(collapse(['  '], ['Một'], [' ', '\n'], ['hai '], ['']).text).toBe('Một\nhai');
  expect(collapse().text).toBe('');
});

test('a space put between two nodes stands in neither', () => {
  const kept = collapser();
  kept.add(0, 'Press');
  kept.space();
  kept.add(1, 'December');
  const { text, runs } = kept.finish();
  expect(text).toBe('Press December');
  expect([...runs.starts]).toEqual([0, 6]);
  expect([...runs.lengths]).toEqual([5, 8]);
});

test('a node may come in pieces, cut in its white space too', () => {
  const data = 'Chiều  3-7,\n hội   nghị ';
  const whole = collapse([data]);
  for (let cut = 1; cut < data.length; cut++) {
    const kept = collapser();
    kept.add(0, data.slice(0, cut));
    kept.add(0, data.slice(cut), cut);
    const { text, runs } = kept.finish();
    expect(text).toBe(whole.text);
    runs.starts.forEach((start, run) => {
      const [from = 0, length = 0] = [runs.froms[run], runs.lengths[run]];
      const shown = data.slice(from, from + length).replaceAll('\n', ' ');
      expect(shown).toBe(text.slice(start, start + length));
    });
  }
});

test('very many runs make one text', () => {
  const kept = collapser();
  kept.add(0, 'a  '.repeat(10_000));
  expect(kept.finish().text).toBe('a '.repeat(10_000).trimEnd());
});
