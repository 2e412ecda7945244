import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../utils/recognise/languages/languages.ts';
import { W } from '../../../../utils/recognise/languages/word-classes.ts';
import { fold } from '../../../../utils/recognise/quantities/text/fold.ts';
import {
  hide,
  is,
  isMark,
  look,
  tokenText,
  touches,
} from '../../../../utils/recognise/quantities/text/scan.ts';
import { scan } from '../../../../utils/recognise/quantities/text/tokenise.ts';

const read = (text: string, lang: string) => scan(fold(text), languageOf(lang));

describe('tokens', () => {
  it('are words, numbers with their inner signs, and single marks', () => {
    const s = read('Giá 1.234,5 đồng/kg.\n3-7', 'vi');
    const tokens = Array.from({ length: s.count }, (_, i) => tokenText(s, i));
    expect(tokens).toEqual(['giá', '1.234,5', 'đồng', '/', 'kg', '.', '\n', '3', '-', '7']);
    expect([2, 3, 4, 5, 6, 7, 8].map((i) => touches(s, i))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([isMark(s, 3, '/'), isMark(s, 8, '-'), isMark(s, 7, '-')]).toEqual([true, true, false]);
  });

  it('know what short figures are worth until they are hidden', () => {
    const s = read('07, 2024; 1.5 12345 km', 'en');
    expect([0, 2, 4, 5, 6].map((i) => [s.digits[i], s.value[i]])).toEqual([
      [2, 7],
      [4, 2024],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    hide(s, 2);
    expect(s.digits[2]).toBe(0);
  });

  it('have the plural that a table writes beside its form', () => {
    const s = read('a dollar, two dollars, dollars', 'en');
    expect([1, 4, 6].map((i) => look(s, i, W.currency))).toEqual([
      { end: 2, value: '$' },
      { end: 5, value: '$' },
      { end: 7, value: '$' },
    ]);
  });

  it('know the forms that stand at them, the longest of a class first', () => {
    const s = read('a couple of days, a dog', 'en');
    expect(look(s, 0, W.few)).toEqual({ end: 3, value: 2 });
    expect(look(s, 3, W.unit)).toEqual({ end: 4, value: 'day' });
    expect(is(s, 5, W.few)).toBe(false);
    expect(is(s, 5, W.article)).toBe(true);
    expect(is(s, -1, W.few) || is(s, s.count + 5, W.few)).toBe(false);
  });

  it('are nothing once hidden, and end the forms before them', () => {
    const s = read('a couple of days', 'en');
    hide(s, 2);
    expect(look(s, 0, W.few)).toEqual({ end: 2, value: 2 });
    hide(s, 3);
    expect(is(s, 3, W.unit)).toBe(false);
  });

  it('that are numbers written as one word are met again', () => {
    for (let time = 0; time < 2; time++) {
      expect(look(read('dreihundertfünf Menschen', 'de'), 0, W.num)).toEqual({
        end: 1,
        value: 305,
      });
    }
  });
});
