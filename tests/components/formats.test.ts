import { expect, it } from 'vitest';
import { dateFormat, numberFormat, pluralRules } from '../../components/formats.ts';

it('makes a formatter once for each language and style', () => {
  expect(numberFormat('vi')).toBe(numberFormat('vi'));
  expect(numberFormat('vi')).not.toBe(numberFormat('en'));
  expect(numberFormat('vi')).not.toBe(numberFormat('vi', { style: 'percent' }));
  expect(pluralRules('en')).toBe(pluralRules('en'));
});

it('keeps what each is for apart', () => {
  expect(numberFormat('vi').format(1234.5)).toBe('1.234,5');
  expect(numberFormat('en').format(1234.5)).toBe('1,234.5');
  expect(numberFormat('vi', { style: 'percent' }).format(0.5)).toBe('50%');
  const day = new Date('2024-07-03');
  expect(dateFormat('vi', { dateStyle: 'medium', timeZone: 'UTC' }).format(day)).toBe(
    '3 thg 7, 2024',
  );
  expect(dateFormat('vi', { year: 'numeric', timeZone: 'UTC' }).format(day)).toBe('2024');
  expect(pluralRules('en').select(1)).toBe('one');
  expect(pluralRules('vi').select(1)).toBe('other');
});
