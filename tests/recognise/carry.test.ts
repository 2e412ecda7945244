import { expect, test } from 'vitest';
import { carry } from '../../utils/recognise/carry.ts';
import type { Mention } from '../../utils/recognise/mention.ts';

const first = 'Storm nears the coast of Đà Nẵng';
const second = 'On 3 July 2024 the mayor spoke.';
const third = 'The port was closed on 4 July 2024.';

const date = (text: string, words: string, from = 0): Mention => {
  const start = text.indexOf(words, from);
  return { kind: 'date', start, end: start + words.length, text: words, said: 'x', confidence: 1 };
};
const places = (mentions: Mention[], text: string) =>
  mentions.map(({ start, end, text: words }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${start} ${words}`;
  });

const before = [first, second, third].join('\n');
const mentions = [date(before, '3 July 2024'), date(before, '4 July 2024')];

test('a line before moves what follows', () => {
  const after = ['Updated 10:30.', second, third].join('\n');
  expect(places(carry(mentions, before, after), after)).toEqual([
    '18 3 July 2024',
    '70 4 July 2024',
  ]);
});

test('lines that changed places take their mentions along', () => {
  const after = [third, first, second].join('\n');
  expect(places(carry(mentions, before, after), after)).toEqual([
    '23 4 July 2024',
    '72 3 July 2024',
  ]);
});

test('a changed line has none, and a removed one neither', () => {
  const after = [first, 'On 5 July 2024 the mayor spoke.'].join('\n');
  expect(carry(mentions, before, after)).toEqual([]);
});

test('a line that stands twice is matched in order', () => {
  const twice = [second, second].join('\n');
  const both = [date(twice, '3 July 2024'), date(twice, '3 July 2024', second.length)];
  expect(places(carry(both, twice, twice), twice)).toEqual(['3 3 July 2024', '35 3 July 2024']);
  expect(places(carry(both, twice, second), second)).toEqual(['3 3 July 2024']);
});

test('what crosses lines is left out', () => {
  const across = [{ ...date(before, '3 July 2024'), end: before.indexOf('port') }];
  expect(carry(across, before, before)).toEqual([]);
});
