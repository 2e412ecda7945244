import { describe, expect, it } from 'vitest';
import { codePoints, unitOffsets } from '../../../utils/export/parts/code-points.ts';
import { standoffAtOnce } from '../../../utils/export/parts/standoff.ts';
import { annotation, page } from '../../store/kept.ts';
import { pageWith, sample } from '../sample.ts';

describe('standoff', () => {
  it('has every annotation at its quote', () => {
    const { text, of, spans, lost } = standoffAtOnce(sample);
    expect(of).toBe('article');
    expect(lost).toEqual([]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ annotation: { quote } }) => quote),
    );
    expect(spans).toHaveLength(sample.annotations.length);
  });

  it('finds them again in a text that was edited, and names what is gone', () => {
    const before = 'Một câu mở đầu của bài.\nÔng Hiến nói rằng mọi việc đã xong từ lâu.\nHết bài.';
    const kept = pageWith(before, [['mọi việc đã xong'], ['Hết bài.']]);
    const edited = 'Thêm một câu mới.\nÔng Hiến nói rằng mọi việc đã xong từ lâu.';
    const { text, spans, lost } = standoffAtOnce({ ...kept, text: edited });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['mọi việc đã xong']);
    expect(lost.map(({ quote }) => quote)).toEqual(['Hết bài.']);
  });

  it('without a text makes one of the quotes', () => {
    const annotations = [annotation({ quote: 'một\nhai' }), annotation({ quote: 'ba' })];
    const { text, of, spans } = standoffAtOnce({ page: page(), annotations });
    expect({ text, of }).toEqual({ text: 'một\nhai\nba', of: 'quotes' });
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [8, 10],
    ]);
  });
});

describe('code points', () => {
  const text = 'a🗞️b👩‍👩‍👧c';
  it('are counted as the string iterator counts', () => {
    const at = codePoints(text);
    const back = unitOffsets(text);
    let offset = 0;
    let points = 0;
    for (const character of text) {
      expect(at(offset)).toBe(points);
      expect(back(points)).toBe(offset);
      offset += character.length;
      points += 1;
    }
    expect(at(text.length)).toBe(points);
    expect(back(points)).toBe(text.length);
  });
});
