import { expect, it } from 'vitest';
import { json } from '../../utils/export/json.ts';
import { annotation, kept } from '../store/kept.ts';

it('holds everything, to be read back', () => {
  const pages = [kept(annotation({ note: '</script> "\u202E" 🗞️', tags: ['a,b'] }))];
  const now = '2026-11-24T09:30:00.000Z';
  expect(JSON.parse(json.write(pages, now))).toEqual({
    format: 'newsmark',
    version: 1,
    exported: now,
    pages,
  });
});
