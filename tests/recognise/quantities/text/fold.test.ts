import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/recognise/quantities/text/fold.ts';

describe('fold', () => {
  it('leaves composed text and its offsets alone', () => {
    expect(fold('Chiều 3-7')).toEqual({ raw: 'Chiều 3-7', low: 'chiều 3-7' });
  });

  it('composes, and keeps where each unit came from', () => {
    const text = 'Chiều 3-7'.normalize('NFD');
    const { raw, low, map } = fold(text);
    expect(raw).toBe('Chiều 3-7');
    expect(low).toBe('chiều 3-7');
    expect(text.slice(map?.[raw.indexOf('3')])).toBe('3-7');
    expect(map?.[raw.length]).toBe(text.length);
  });

  it('keeps the length where lower case is longer', () => {
    const { raw, low } = fold('İ 5%');
    expect(low.length).toBe(raw.length);
  });
});
