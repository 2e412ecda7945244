import { describe, expect, it } from 'vitest';
import { entryByKey } from '../../components/library/list/list-keys.ts';
import { entryAt, rowTops } from '../../components/library/list/row-tops.ts';
import { snippet } from '../../components/library/list/snippet.ts';
import { filterOf, viewIn } from '../../components/library/view.ts';

describe('rowTops', () => {
  const tops = rowTops(Int32Array.of(-1, 0, 1, -2), Uint8Array.of(0, 1, 0, 0));

  it('adds up the heights of headings, passages and other rows', () => {
    expect([...tops]).toEqual([0, 44, 128, 190, 234]);
  });

  it('finds the entry at a height', () => {
    expect([-5, 0, 43, 44, 189, 190, 999].map((y) => entryAt(tops, y))).toEqual([
      0, 0, 0, 1, 2, 3, 3,
    ]);
    expect(entryAt(rowTops(new Int32Array(), new Uint8Array()), 10)).toBe(0);
  });
});

describe('entryByKey', () => {
  it('stays inside the list', () => {
    const go = (key: string, at: number) => entryByKey(key, at, 10, 4);
    expect([go('ArrowDown', 9), go('ArrowUp', 0), go('PageDown', 7), go('PageUp', 2)]).toEqual([
      9, 0, 9, 0,
    ]);
    expect([go('ArrowDown', 3), go('PageUp', 7), go('Home', 5), go('End', 5)]).toEqual([
      4, 3, 0, 9,
    ]);
    expect(go('a', 5)).toBeUndefined();
  });
});

describe('snippet', () => {
  const words = Array.from({ length: 200 }, (_, at) => `chữ${at}`).join(' ');

  it('leaves a short text as it is', () => {
    expect(snippet('Hà Nội', [{ start: 0, length: 2 }])).toEqual({
      text: 'Hà Nội',
      hits: [{ start: 0, length: 2 }],
    });
  });

  it('shows a long text from a little before its first hit, with the hits in their new places', () => {
    const start = words.indexOf('chữ150');
    const { text, hits } = snippet(words, [{ start, length: 6 }], 100);
    expect(text.startsWith('…chữ')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text.length).toBeLessThan(110);
    expect(hits.map((hit) => text.slice(hit.start, hit.start + hit.length))).toEqual(['chữ150']);
    expect(snippet(words, [], 20).text).toBe('chữ0 chữ1 chữ2 chữ3…');
  });
});

describe('views', () => {
  it('are named by the address', () => {
    expect(viewIn('#timeline')).toBe('timeline');
    expect(viewIn('#__proto__')).toBe('all');
    expect(viewIn('')).toBe('all');
  });

  it('ask for the dates and figures of the articles that a name is in', () => {
    expect(filterOf('timeline', { entity: 'person a', text: 'x' })).toEqual({
      beside: 'person a',
      text: 'x',
      kind: 'date',
    });
    expect(filterOf('all', { entity: 'person a', range: [1, 2], unit: 'VND' })).toEqual({
      entity: 'person a',
    });
  });
});
