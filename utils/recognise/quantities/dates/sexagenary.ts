import type { Reader } from '../reader.ts';
import { isCapital, tokenText } from '../text/scan.ts';

const stems = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];

const branches = [
  'tý',
  'sửu',
  'dần',
  'mão',
  'thìn',
  'tỵ',
  'ngọ',
  'mùi',
  'thân',
  'dậu',
  'tuất',
  'hợi',
];

const spellings: Record<string, string> = { tí: 'tý', tị: 'tỵ', kỉ: 'kỷ', quí: 'quý', mẹo: 'mão' };

/**
 * A year of the sixty-year cycle ("Giáp Thìn"): -1 to -60 for its place, worked out near the
 * publication. Negative, because no year before Christ is written this way.
 */
export function sexagenaryAt(r: Reader, i: number): { end: number; value: number } | undefined {
  if (r.language.spelled !== 'vietnamese' || !isCapital(r, i)) return undefined;
  const stem = tokenText(r, i);
  const branch = tokenText(r, i + 1);
  const a = stems.indexOf(spellings[stem] ?? stem);
  const b = branches.indexOf(spellings[branch] ?? branch);
  if (a < 0 || b < 0 || (a - b) % 2 !== 0) return undefined;
  let place = a;
  while (place % 12 !== b) place += 10;
  return { end: i + 2, value: -(place + 1) };
}
