import { describe, expect, it } from 'vitest';
import { annotation, kept } from '../store/kept.ts';
import { exported, textOf } from './support.ts';

describe('json', () => {
  it('holds everything, to be read back', async () => {
    const pages = [
      { ...kept(annotation({ note: '</script> "\u202E" 🗞️', tags: ['a,b'] })), text: 'một\nhai' },
      kept(),
    ];
    expect(JSON.parse(await textOf('json', pages))).toEqual({
      format: 'newsmark',
      version: 1,
      exported,
      pages,
    });
  });

  it('is a whole file when nothing is kept', async () => {
    expect(JSON.parse(await textOf('json', []))).toMatchObject({ pages: [] });
  });
});
