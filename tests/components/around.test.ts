import { describe, expect, it } from 'vitest';
import { wordsAfter, wordsBefore } from '../../components/library/detail/around.ts';

describe('the words around a quote', () => {
  it('begin and end with whole words', () => {
    expect(wordsBefore('ức chính trị - xã hội thành phố ')).toBe('chính trị - xã hội thành phố ');
    expect(wordsAfter(', chủ động, luôn bám sát nhiệm v')).toBe(', chủ động, luôn bám sát nhiệm');
  });

  it('stay as they are where the article begins or ends', () => {
    expect(wordsBefore('Theo báo cáo, ')).toBe('Theo báo cáo, ');
    expect(wordsAfter(' trong buổi làm việc.')).toBe(' trong buổi làm việc.');
  });

  it('stay as they are where nothing is cut, or where all is one word', () => {
    expect(wordsAfter(' families reached the high road.')).toBe(' families reached the high road.');
    expect(wordsBefore('一九四五年九月二日胡志明主席在巴亭广场宣读独立宣言越南民主共和国')).toBe(
      '一九四五年九月二日胡志明主席在巴亭广场宣读独立宣言越南民主共和国',
    );
  });
});
