import { expect, it } from 'vitest';
import { anchorFragment } from '../../utils/anchor/anchor-fragment.ts';

const fragment = (prefix: string, exact: string, suffix: string) =>
  decodeURIComponent(anchorFragment({ prefix, exact, suffix, start: 0 }));

it('names the quote with the whole words around it', () => {
  expect(fragment('ạo Thành phố đã chỉ đạo ', '217/217 xã', ', phường, thị trấn rà so')).toBe(
    '#:~:text=Thành phố đã chỉ đạo-,217/217 xã,-, phường, thị trấn rà',
  );
  expect(anchorFragment({ prefix: '', exact: 'a-b, c', suffix: '', start: 0 })).toBe(
    '#:~:text=a%2Db%2C%20c',
  );
});

it('takes no words of another block, and of a long quote its ends', () => {
  expect(fragment('hết đoạn.\n', 'Đoạn mới', '\nđoạn sau')).toBe('#:~:text=Đoạn mới');
  const long = Array.from({ length: 90 }, (_, at) => `chữ${at}`).join(' ');
  expect(fragment('', long, '')).toBe(
    '#:~:text=chữ0 chữ1 chữ2 chữ3 chữ4,chữ85 chữ86 chữ87 chữ88 chữ89',
  );
});

it('is empty for a quote without words', () => {
  expect(anchorFragment({ prefix: 'a ', exact: ' — ', suffix: ' b', start: 0 })).toBe('');
});
