import { expect, test } from 'vitest';
import { generated } from '../../scripts/bench/anchor/generated.ts';
import type { Anchor } from '../../utils/anchor/anchor.ts';
import { describe } from '../../utils/anchor/anchor.ts';
import { locate } from '../../utils/anchor/locate.ts';
import { openText } from '../../utils/anchor/open-text.ts';

const bare = (anchor: Partial<Anchor>): Anchor => ({
  exact: '',
  prefix: '',
  suffix: '',
  start: 0,
  ...anchor,
});

/** The state and the text found, as one line: what a reader would see. */
function outcome(text: string, anchor: Partial<Anchor>): string {
  const place = locate(openText(text), bare(anchor));
  return place.state === 'lost'
    ? 'lost'
    : `${place.state} ${place.start}: ${text.slice(place.start, place.end)}`;
}

const market = 'cà chua tươi, rau tươi tươi, rau muống';

test.each<[string, Partial<Anchor>, string]>([
  ['inside the text', { exact: 'chua tư' }, 'found 3: chua tư'],
  ['first units', { exact: 'cà chua' }, 'found 0: cà chua'],
  ['last units', { exact: 'rau muống' }, 'found 29: rau muống'],
  ['two places, no context: the first', { exact: 'rau' }, 'found 14: rau'],
  ['two places: the one nearest to the start', { exact: 'rau', start: 30 }, 'found 29: rau'],
  ['two places: the prefix decides', { exact: 'tươi', prefix: 'rau tươi ' }, 'found 23: tươi'],
  ['two places: the suffix decides', { exact: 'rau', suffix: ' muống' }, 'found 29: rau'],
  ['both', { exact: 'tươi', prefix: 'rau ', suffix: ' tươi,' }, 'found 18: tươi'],
  ['context outweighs the start', { exact: 'rau', suffix: ' muống', start: 14 }, 'found 29: rau'],
  ['a changed prefix', { exact: 'muống', prefix: 'rao ' }, 'found 33: muống'],
  ['empty context', { exact: 'chua', prefix: '', suffix: '' }, 'found 3: chua'],
  ['nowhere', { exact: 'thịt bò khô' }, 'lost'],
  ['empty quote', { exact: '' }, 'lost'],
  ['a quote of spaces', { exact: '  ' }, 'lost'],
  ['a point after its prefix', { exact: '', prefix: 'cà chua' }, 'found 7: '],
  ['a point before its suffix', { exact: '', suffix: 'muống' }, 'found 33: '],
  ['a point nowhere', { exact: '', prefix: 'bưởi' }, 'lost'],
])('%s', (_, anchor, expected) => {
  expect(outcome(market, anchor)).toBe(expected);
});

test('overlapping places', () => {
  expect(outcome('bananas', { exact: 'ana' })).toBe('found 1: ana');
  expect(outcome('bananas', { exact: 'ana', start: 3 })).toBe('found 3: ana');
});

const flood =
  'Nhiều năm sau, khi nhớ lại trận lũ, ông Lò Văn Thứ vẫn kể về buổi chiều cha dẫn ông đi xem đập.';

test.each<[string, Partial<Anchor>, string]>([
  ['one letter', { exact: 'Nhiêu năm sau' }, 'changed 0: Nhiều năm sau'],
  ['the first word', { exact: 'Mấy năm sau' }, 'changed 0: Nhiều năm sau'],
  ['the last word', { exact: 'nhớ lại trận bão' }, 'changed 19: nhớ lại trận lũ'],
  ['a word more', { exact: 'khi nhớ lại kỹ trận lũ' }, 'changed 15: khi nhớ lại trận lũ'],
  ['a word less', { exact: 'ông Văn Thứ vẫn kể' }, 'changed 36: ông Lò Văn Thứ vẫn kể'],
  ['case', { exact: 'Ông lò văn thứ' }, 'changed 36: ông Lò Văn Thứ'],
  ['everything', { exact: 'Giá vàng trong nước giảm mạnh' }, 'lost'],
])('wording that changed without context: %s', (_, anchor, expected) => {
  expect(outcome(flood, anchor)).toBe(expected);
});

test.each<[string, string, string]>([
  ['spaces', 'dẫn\u00a0ông \n đi', 'dẫn ông đi'],
  ['Unicode form', 'Thứ'.normalize('NFD'), 'Thứ'],
  ['tone placement', 'thuỷ', 'thủy'],
  ['quotes', '“lũ”', '"lũ"'],
  ['dashes', '1 – 2', '1 - 2'],
  ['soft hyphens', 'ki\u00adlô\u200bmét', 'kilômét'],
])('%s may differ, both ways, and the wording is unchanged', (_, one, other) => {
  for (const [exact, there] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(outcome(`Trước ${there} sau.`, { exact })).toBe(`found 6: ${there}`);
  }
});

test('a better agreement has a higher score', () => {
  const score = (anchor: Partial<Anchor>) => locate(openText(flood), bare(anchor)).score;
  const quotes = ['Nhiều năm sau', 'Nhiều nm sau', 'Mười năm sau', 'Mười năm trôi'];
  const byQuote = quotes.map((exact) => score({ exact }));
  expect(byQuote[0]).toBe(1);
  expect(byQuote).toEqual(byQuote.toSorted((a, b) => b - a));
  expect(new Set(byQuote).size).toBe(4);
  const prefixes = ['Nhiều năm sau', 'Nhiều nm sau', 'Mười năm sau', 'Mười năm trôi'];
  const byPrefix = prefixes.map((prefix) => score({ exact: ', khi nhớ lại trận lũ', prefix }));
  expect(byPrefix).toEqual(byPrefix.toSorted((a, b) => b - a));
  expect(new Set(byPrefix).size).toBe(4);
});

test('a short name that was deleted is not found in another sentence', () => {
  const before =
    'Sáng 3-7, bà Lan phát biểu khai mạc hội nghị tại Hải Phòng. Buổi chiều, đoàn công tác đi thực địa rồi bà Lan trả lời báo chí tại cảng.';
  const start = before.indexOf('bà Lan');
  const anchor = describe(before, start, start + 6);
  const after =
    'Buổi chiều, đoàn công tác đi thực địa rồi bà Lan trả lời báo chí tại cảng. Mọi việc kết thúc lúc 17h.';
  expect(outcome(after, anchor)).toBe('lost');
});

test('a quote whose own words were all replaced is lost though its context stands', () => {
  const before =
    'Tổng kinh phí xây cầu là một nghìn hai trăm tỷ đồng, theo báo cáo của sở hôm 2-7.';
  const start = before.indexOf('một nghìn');
  const anchor = describe(before, start, before.indexOf(','));
  const after = before.replace('một nghìn hai trăm tỷ đồng', 'chưa công bố');
  expect(outcome(after, anchor)).toBe('lost');
});

test('a figure that was corrected is found as changed', () => {
  const before = 'Đến 17h ngày 3-7, lực lượng cứu hộ đã đưa 217 người ra khỏi vùng ngập ở huyện.';
  const start = before.indexOf('217');
  const anchor = describe(before, start, start + '217 người'.length);
  const after = before.replace('217', '243');
  expect(outcome(after, anchor)).toBe('changed 42: 243 người');
});

test('a sentence put into a passage stretches it', () => {
  const before =
    'Mở đầu bài. Cầu Bính đã cũ và cần sửa ngay trong năm nay. Thành phố đã bố trí đủ vốn cho việc đó trước mùa mưa. Kết thúc bài.';
  const from = before.indexOf('Cầu');
  const anchor = describe(before, from, before.indexOf(' Kết'));
  const after = before.replace('năm nay. ', 'năm nay. Ông Vũ nói vậy hôm qua. ');
  expect(outcome(after, anchor)).toBe(`changed 12: ${after.slice(12, after.indexOf(' Kết'))}`);
});

test('a sentence nearly as long as the passage it was put into leaves its last word in', () => {
  const text = generated('vi', 3000, 4);
  const sentence = `${generated('vi', 100, 8).slice(0, 60).replaceAll('\n', ' ')} `;
  const words = [...text.matchAll(/\S+/gu)];
  for (let first = 50; first < 2050; first += 50) {
    const from = words[first]?.index ?? 0;
    const middle = words[first + 10]?.index ?? 0;
    const last = words[first + 19];
    const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const after = text.slice(0, middle) + sentence + text.slice(middle);
    const end = to + sentence.length;
    expect(outcome(after, describe(text, from, to))).toBe(
      `changed ${from}: ${after.slice(from, end)}`,
    );
  }
});

test('ends fall on whole characters and whole words of the page', () => {
  const text = 'a🇻🇳b café\u0301s xe\u0323\u0302z';
  for (const exact of ['b', 'x', '🇻🇳', 'e\u0323\u0302']) {
    const place = locate(openText(text), bare({ exact }));
    if (place.state === 'lost') throw new Error(`${exact} is there.`);
    expect(text.slice(place.start, place.end)).toBe(exact);
  }
  expect(outcome(text, { exact: 'e' })).not.toMatch(/e$/u);
});

test('white space selected with the quote is given back', () => {
  expect(outcome('một hai ba', { exact: ' hai ', start: 3 })).toBe('found 3:  hai ');
});
