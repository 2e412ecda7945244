import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { annotation, kept } from '../store/kept.ts';
import { textOf } from './support.ts';

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('csv', () => {
  it('starts with the byte order mark Excel needs for Vietnamese', async () => {
    const text = await textOf('csv', [kept(annotation())]);
    expect(text.startsWith('\uFEFFquote,kind,value')).toBe(true);
  });

  it('has the facts of the page in each row', async () => {
    const figure = annotation({
      kind: 'figure',
      quote: '217/217',
      value: '217/217',
      type: 'ratio',
      note: 'xã, phường; "thị trấn"\ndòng hai',
      tags: ['đại hội', 'số liệu'],
      by: 'recogniser',
    });
    expect(read(await textOf('csv', [kept(figure)]))).toMatchObject([
      {
        quote: '217/217',
        kind: 'figure',
        value: '217/217',
        type: 'ratio',
        note: 'xã, phường; "thị trấn"\ndòng hai',
        tags: 'đại hội; số liệu',
        title: 'Giao ban Thường trực Thành uỷ',
        byline: 'Hồng Thanh',
        published: '2024-07-03T22:03',
        address: 'https://anhp.vn/giao-ban.html',
        accessed: '2026-11-24T09:00:00.000Z',
        start: '17',
      },
    ]);
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00A0=1',
    'two lines\n=1',
    '＝1',
  ])('makes %j harmless in a spreadsheet', async (note) => {
    const [row] = read(await textOf('csv', [kept(annotation({ note }))]));
    expect(row?.note).toBe(`'${note}`);
  });

  it('leaves cells as they are where that is asked for', async () => {
    const [row] = read(
      await textOf('csv', [kept(annotation({ note: '=1' }))], { formulaSafe: false }),
    );
    expect(row?.note).toBe('=1');
  });

  it.each(['3-7', 'a=b', '5 + 5', 'e@mail'])('leaves %j as it is', async (note) => {
    const [row] = read(await textOf('csv', [kept(annotation({ note }))]));
    expect(row?.note).toBe(note);
  });

  it('has only its head when nothing is kept', async () => {
    expect(read(await textOf('csv', []))).toEqual([]);
  });
});
