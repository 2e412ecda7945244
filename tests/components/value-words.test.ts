import { describe, expect, it } from 'vitest';
import { dateWords, figureWords } from '../../components/value-words.ts';

describe('dateWords', () => {
  it.each([
    ['2024-07-03', 'en', 'Jul 3, 2024'],
    ['2024-07-03', 'vi', '3 thg 7, 2024'],
    ['2024-07-03T22:03', 'vi', '22:03 3 thg 7, 2024'],
    ['2024-01/2024-06', 'en', 'Jan – Jun 2024'],
    ['2024/2029', 'en', '2024 – 2029'],
    ['2024', 'vi', '2024'],
  ])('writes %s for %s readers as %s', (value, language, written) => {
    expect(dateWords(value, language)?.replace(/[\u2009\u202F]/g, ' ')).toBe(written);
  });

  it.each(['199X', 'XXXX-07-03', '2019/..', 'T19:30', '2024-01/2024-06/2024'])(
    'leaves %s to its canonical form',
    (value) => expect(dateWords(value, 'en')).toBeUndefined(),
  );
});

describe('figureWords', () => {
  it.each([
    ['1200000000 VND', 'vi', '1.200.000.000 VND'],
    ['1500000', 'en', '1,500,000'],
    ['2024', 'en', '2024'],
    ['217/217', 'en', '217/217'],
    ['P94Y', 'vi', 'P94Y'],
    ['12.5 hectare', 'en', '12.5 hectare'],
  ])('writes %s for %s readers as %s', (value, language, written) => {
    expect(figureWords(value, language)).toBe(written);
  });
});
