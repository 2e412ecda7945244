import { expect, test } from 'vitest';
import { describe } from '../../utils/anchor/anchor.ts';
import { locate } from '../../utils/anchor/locate.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import { textFragment } from '../../utils/anchor/text-fragment.ts';

const at = (text: string, start: number, end: number) =>
  locate(openText(text), describe(text, start, end));

test('a million times one letter: the start decides', () => {
  const text = 'a'.repeat(1_000_000);
  expect(at(text, 500_000, 500_020)).toEqual({
    state: 'found',
    start: 500_000,
    end: 500_020,
    score: 1,
  });
});

test('a million times one letter does not hold what it does not say', () => {
  const anchor = {
    exact: 'Hải Phòng',
    prefix: 'tại thành phố cảng ',
    suffix: ' chiều nay',
    start: 9,
  };
  expect(locate(openText('a'.repeat(1_000_000)), anchor)).toEqual({ state: 'lost', score: 0 });
});

test('the same sentence 20,000 times: the start decides', () => {
  const sentence = 'Cập nhật lúc 9h. ';
  const text = sentence.repeat(20_000);
  const start = 12_345 * sentence.length;
  expect(at(text, start, start + 16)).toMatchObject({ state: 'found', start, end: start + 16 });
});

test('an empty text, an empty quote and a quote longer than the text', () => {
  const anchor = { exact: 'một quãng dài hơn', prefix: '', suffix: '', start: 0 };
  expect(locate(openText(''), anchor)).toEqual({ state: 'lost', score: 0 });
  expect(locate(openText('một'), anchor).state).toBe('lost');
  expect(locate(openText('một'), { ...anchor, exact: '' })).toEqual({ state: 'lost', score: 0 });
});

test.each([-5, 1e12, Number.NaN, 0.5])('a start of %d still leads to the quote', (start) => {
  const text = 'Phà Bính chạy lại từ sáng nay.';
  const anchor = { exact: 'chạy lại', prefix: 'Phà Bính ', suffix: ' từ sáng', start };
  expect(locate(openText(text), anchor)).toEqual({ state: 'found', start: 9, end: 17, score: 1 });
});

test('lone surrogates and unpaired marks are text like any other', () => {
  const text = `x\udc00 ${'\u0301'.repeat(200)} Hiến\ud83d nói`;
  const start = text.indexOf('Hiến');
  expect(at(text, start, start + 4)).toMatchObject({ state: 'found', start, end: start + 4 });
  expect(textFragment(openText(text), start, start + 5)).toBe('#:~:text=Hi%E1%BA%BFn%EF%BF%BD');
});

test('300,000 marks in a row', () => {
  const text = `o${'\u0323\u0301'.repeat(150_000)} Hiến`;
  const start = text.length - 4;
  expect(at(text, start, text.length)).toMatchObject({ state: 'found', start, end: text.length });
});

test('a passage of 200,000 units, unchanged and changed', () => {
  const sentences = Array.from(
    { length: 6000 },
    (_, i) => `Câu thứ ${i} nói về việc số ${i * 7}. `,
  );
  const text = `Đầu trang. ${sentences.join('')}Cuối trang.`;
  const end = text.length - 12;
  const anchor = describe(text, 11, end);
  expect(locate(openText(text), anchor)).toEqual({ state: 'found', start: 11, end, score: 1 });
  const changed = text.replace('Câu thứ 3000 nói về việc số 21000. ', '');
  expect(locate(openText(changed), anchor)).toMatchObject({
    state: 'changed',
    start: 11,
    end: changed.length - 12,
  });
});

test('the link to part of a word of a million letters is the part, as no context of it can be named', () => {
  const text = openText(`x ${'a'.repeat(1_000_000)} y`);
  expect(textFragment(text, 500_000, 500_003)).toBe('#:~:text=aaa');
  expect(textFragment(text, 1_000_003, 1_000_004)).toBe('#:~:text=y');
});
