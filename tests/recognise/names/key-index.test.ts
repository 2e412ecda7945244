import { expect, test } from 'vitest';
import { createKeyIndex } from '../../../utils/recognise/names/key-index.ts';

test('keys are found at their place, others not at all', () => {
  const keys = Uint32Array.from({ length: 1000 }, (_, i) => (i * 2654435761) >>> 0);
  const find = createKeyIndex(keys);
  expect(Array.from(keys, find)).toEqual(Array.from(keys.keys()));
  expect(find(12345)).toBe(-1);
});

test('a key may be given signed', () => {
  expect(createKeyIndex(Uint32Array.of(0xffffffff))(-1)).toBe(0);
});

test('an empty index finds nothing', () => {
  expect(createKeyIndex(new Uint32Array(0))(7)).toBe(-1);
});
