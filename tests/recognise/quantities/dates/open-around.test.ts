import { expect, test } from 'vitest';
import { findQuantities } from '../../../../utils/recognise/quantities/quantities.ts';

const read = (text: string, lang = 'en'): [string, unknown[]][] =>
  findQuantities(text, { lang, published: '2024-07-03' })
    .filter((m) => m.kind === 'date')
    .map((m) => [m.text, [m.value, ...(m.alternatives ?? [])]]);

test('what lies after a date is a reading beside the date itself', () => {
  expect(read('Sales fell after 2018.')).toEqual([['2018', ['2018', '2019/..']]]);
  expect(read('No one came after 31 December 2023.')).toEqual([
    ['31 December 2023', ['2023-12-31', '2024-01-01/..']],
  ]);
  expect(read('It can begin after December 2025.')).toEqual([
    ['December 2025', ['2025-12', '2026-01/..']],
  ]);
});

test('and what lies before it', () => {
  expect(read('The bridge was built before 2010.')).toEqual([['2010', ['2010', '../2009']]]);
  expect(read('All of it must be sold prior to March 2025.')).toEqual([
    ['March 2025', ['2025-03', '../2025-02']],
  ]);
});

test('in every language', () => {
  const open = (text: string, lang: string): unknown => read(text, lang)[0]?.[1].at(-1);
  expect(open('Ventas después de 2018.', 'es')).toBe('2019/..');
  expect(open('Les ventes ont baissé après 2018.', 'fr')).toBe('2019/..');
  expect(open('Nach 2018 sanken die Preise.', 'de')).toBe('2019/..');
  expect(open('As vendas caíram depois de 2018.', 'pt')).toBe('2019/..');
  expect(open('Giá nhà giảm mạnh sau năm 2018.', 'vi')).toBe('2019/..');
});

test('not where the date tells what an event is called by', () => {
  expect(read('They rebuilt it after the May 21 windstorm.')).toEqual([
    ['May 21', ['2024-05-21', '2025-05-21']],
  ]);
  expect(read('Prices rose in 2018.')).toEqual([['2018', ['2018']]]);
});
