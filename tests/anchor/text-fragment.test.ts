import { expect, test } from 'vitest';
import { below, seeded } from '../../scripts/bench/anchor/random.ts';
import { baseLetters } from '../../utils/anchor/base-letters.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import { directiveMatches } from '../../utils/anchor/text-directive.ts';
import { textFragment } from '../../utils/anchor/text-fragment.ts';

const page = [
  'Má Hai bán má, mà giá mạ đã tăng.',
  'Chiều 3-7, ông Hiến gặp bà Hiến & cô Hiến tại Hải Phòng, rồi ông Hiến về.',
  'Phà chạy lại.',
  'Sáng 4-7, ông Hiến nói gì?',
].join('\n');

/** The link, readable, for the n-th occurrence of the quote. */
function link(quote: string, n = 0): string {
  let start = page.indexOf(quote);
  for (let i = 0; i < n; i++) start = page.indexOf(quote, start + 1);
  return textFragment(openText(page), start, start + quote.length);
}

test.each([
  ['a quote that stands once', 'Phà chạy lại', 0, '#:~:text=Phà chạy lại'],
  ['the word before tells them apart', 'Hiến', 1, '#:~:text=bà-,Hiến'],
  ['the word after does', 'ông Hiến', 0, '#:~:text=ông Hiến,-gặp'],
  ['the end of the sentence does', 'ông Hiến', 2, '#:~:text=ông Hiến,-nói'],
  ['words that differ in marks alone are the same to a browser', 'má', 0, '#:~:text=bán-,má'],
  ['a quote over two blocks is a range', 'về.\nPhà', 0, '#:~:text=về.,Phà'],
])('%s', (_, quote, n, expected) => {
  expect(decodeURIComponent(link(quote, n))).toBe(expected);
});

test('what separates terms is encoded inside them', () => {
  expect(link('3-7, ông')).toBe('#:~:text=3%2D7%2C%20%C3%B4ng');
  expect(link('bà Hiến & cô')).toBe('#:~:text=b%C3%A0%20Hi%E1%BA%BFn%20%26%20c%C3%B4');
});

test('part of a word needs context on the side where the word goes on', () => {
  expect(decodeURIComponent(link('iến tại'))).toBe('#:~:text=H-,iến tại');
  expect(decodeURIComponent(link('Phà ch'))).toBe('#:~:text=Phà ch,-ạy');
});

test('nothing to link to', () => {
  expect(textFragment(openText(''), 0, 0)).toBe('');
  expect(textFragment(openText('a  b'), 1, 3)).toBe('');
});

test('a quote of more than 300 units is its first and last words', () => {
  const sentence = (i: number) => `Câu ${i} nói về việc thứ ${i}.`;
  const text = Array.from({ length: 60 }, (_, i) => sentence(i)).join(' ');
  const start = text.indexOf('Câu 10 ');
  const end = text.indexOf(' Câu 40 ');
  expect(decodeURIComponent(textFragment(openText(text), start, end))).toBe(
    '#:~:text=Câu 10 nói,thứ 39.',
  );
});

/** Follows a fragment as a browser would: its terms, decoded, in base letters. */
function follow(text: string, fragment: string): [number, number][] {
  const { letters, sources } = baseLetters(text);
  const terms = fragment.slice('#:~:text='.length).split(',');
  const decode = (term: string) => baseLetters(decodeURIComponent(term)).letters;
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1) ?? '') : undefined;
  const last = terms.at(-1) ?? '';
  const suffix = last.startsWith('-') ? decode(terms.pop()?.slice(1) ?? '') : undefined;
  const [start = '', end] = terms.map(decode);
  const directive = {
    start,
    ...(prefix !== undefined && { prefix }),
    ...(end !== undefined && { end }),
    ...(suffix !== undefined && { suffix }),
  };
  return [...directiveMatches(letters, directive)].map(([from, to]) => [
    sources[from] ?? -1,
    sources[to] ?? -1,
  ]);
}

test('the link of any run of words leads back to it and nowhere else', () => {
  const random = seeded(5);
  const names = ['Hà', 'Hạ', 'Lan', 'An', 'Bình', 'Minh-Anh', 'Đỗ,', '3-7', 'nói', 'đi', 'về', '&'];
  const lines = Array.from({ length: 40 }, (_, i) =>
    [`${i}.`, ...Array.from({ length: 30 }, () => names[below(random, names.length)])].join(' '),
  );
  const text = lines.join('\n');
  const opened = openText(text);
  const edges = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
  for (let i = 0; i < 150; i++) {
    const first = below(random, edges.length);
    const last = Math.min(edges.length - 1, first + below(random, i % 10 === 0 ? 200 : 12));
    const start = edges[first]?.[0] ?? 0;
    const end = edges[last]?.[1] ?? 0;
    expect(follow(text, textFragment(opened, start, end))).toEqual([[start, end]]);
  }
});
