import { expect, test } from 'vitest';
import { readAscending, writeAscending } from '../../../utils/recognise/names/varint.ts';

const values = Uint32Array.of(0, 1, 127, 128, 300, 70_000, 4_294_967_295);

test('what is written is read again', () => {
  expect(readAscending(writeAscending(values), values.length)).toEqual(values);
});

test('bytes that end early or late are refused', () => {
  const bytes = writeAscending(values);
  expect(readAscending(bytes.slice(0, -1), values.length)).toBeUndefined();
  expect(readAscending(bytes, values.length - 1)).toBeUndefined();
});
