import { expect, test } from 'vitest';
import { readNamesModel } from '../../../utils/recognise/names/model.ts';
import { modelFile } from './support.ts';

const damaged = 'The names model is damaged: it was cut short or altered.';

test.each(['vi', 'en'])('the model of %s says what it was made of', (lang) => {
  const result = readNamesModel(modelFile(lang));
  if (!result.ok) throw new Error(result.error);
  expect(result.value.header.lang).toBe(lang);
  expect(result.value.header.data).toMatch(/^[0-9a-f]{64}$/u);
  expect(Object.keys(result.value.header.scores)).toEqual([
    'person',
    'organisation',
    'place',
    'other',
    'all',
  ]);
});

test('a file cut short is refused', () => {
  expect(readNamesModel(modelFile('vi').slice(0, 100_000))).toEqual({ ok: false, error: damaged });
});

test('a file with one bit altered is refused', () => {
  const file = modelFile('vi');
  const bytes = new Uint8Array(file);
  bytes[400_000] = (bytes[400_000] as number) ^ 4;
  expect(readNamesModel(file)).toEqual({ ok: false, error: damaged });
});

test('a file of another kind is refused', () => {
  const error = 'This is no names model.';
  expect(readNamesModel(new ArrayBuffer(0))).toEqual({ ok: false, error });
  expect(readNamesModel(new TextEncoder().encode('<!doctype html><title>404').buffer)).toEqual({
    ok: false,
    error,
  });
});
