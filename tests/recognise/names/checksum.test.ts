import { expect, test } from 'vitest';
import { checksum } from '../../../utils/recognise/names/checksum.ts';

test('the check value of CRC-32', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
