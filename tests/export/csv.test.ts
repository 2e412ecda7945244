import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../utils/export/csv.ts';
import { annotation, kept } from '../store/kept.ts';

const now = '2026-11-24T09:30:00.000Z';
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });

describe('csv', () => {
  it('starts with the byte order mark Excel needs for Vietnamese', () => {
    expect(csv.write([kept(annotation())], now).startsWith('\uFEFFquote,kind,value')).toBe(true);
  });

  it('is read back by a spreadsheet parser with the same quote, value and facts', () => {
    const figure = annotation({
      kind: 'figure',
      quote: '217/217',
      value: '217/217',
      type: 'ratio',
      note: 'xã, phường; "thị trấn"\ndòng hai',
      tags: ['đại hội', 'số liệu'],
      by: 'recogniser',
    });
    const { data, errors } = read(csv.write([kept(figure)], now));
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
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
    });
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
  ])('makes %j harmless in a spreadsheet', (note) => {
    const { data } = read(csv.write([kept(annotation({ note }))], now));
    expect(data[0]?.note?.startsWith("'")).toBe(true);
  });

  it.each(['3-7', 'a=b', '5 + 5', 'e@mail'])('leaves %j as it is', (note) => {
    expect(read(csv.write([kept(annotation({ note }))], now)).data[0]?.note).toBe(note);
  });

  it('has only its head when nothing is kept', () => {
    expect(read(csv.write([], now)).data).toEqual([]);
  });
});
