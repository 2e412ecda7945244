import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { style, styleHash } from '../../utils/export/parts/html-page.ts';
import { annotation, kept } from '../store/kept.ts';
import { markedIn } from './readers/markup.ts';
import { eventsOf } from './readers/others.ts';
import { sheetOf } from './readers/tables.ts';
import { sample } from './sample.ts';
import { bytesOf, textOf } from './support.ts';

/** A workbook keeps times as fractions of a day, so that a reader may be a millisecond short. */
const second = (cell: unknown) => (cell instanceof Date ? Math.round(cell.getTime() / 1000) : cell);
const at = (time: string) => Date.parse(time) / 1000;

const dated = (value: string) => annotation({ kind: 'date', quote: 'khi đó', value });

describe('xlsx', () => {
  it('has dates as dates and numbers as numbers', async () => {
    const money = annotation({ kind: 'figure', type: 'money', value: '1200000000 VND' });
    const percent = annotation({ kind: 'figure', type: 'percent', value: '5..7%' });
    const pages = [
      kept(dated('2024-01/2024-06'), dated('2024-07-03T22:03'), dated('199X'), money, percent),
    ];
    const rows = await sheetOf(await bytesOf('xlsx', pages));
    expect(rows[0]).toMatchObject({
      date: new Date('2024-01-01T00:00:00Z'),
      until: new Date('2024-06-30T00:00:00Z'),
      start: 17,
      number: null,
    });
    expect(second(rows[0]?.published)).toBe(at('2024-07-03T22:03:00Z'));
    expect(second(rows[0]?.created)).toBe(at('2026-11-24T09:00:00Z'));
    expect(second(rows[1]?.date)).toBe(at('2024-07-03T22:03:00Z'));
    expect(rows[1]?.until).toBeNull();
    expect(rows[2]).toMatchObject({ date: null, value: '199X' });
    expect(rows[3]).toMatchObject({ number: 1_200_000_000, unit: 'VND', date: null });
    expect(rows[4]).toMatchObject({ number: 5, to: 7, unit: '%' });
  });

  it('keeps dates from before Excel’s first as text', async () => {
    const [row] = await sheetOf(await bytesOf('xlsx', [kept(dated('1890-05-19'))]));
    expect(row).toMatchObject({ date: '1890-05-19' });
  });

  it('cuts what a cell cannot hold', async () => {
    const [row] = await sheetOf(
      await bytesOf('xlsx', [kept(annotation({ note: 'x'.repeat(40_000) }))]),
    );
    expect(row?.note).toBe(`${'x'.repeat(32_766)}…`);
  });
});

describe('ics', () => {
  it('has days as whole days, the end after the last, and moments by the article’s clock', async () => {
    const pages = [
      kept(
        dated('2024-07-03'),
        dated('2024-01/2024-06'),
        dated('2024-07-03T22:03'),
        dated('2019/..'),
      ),
    ];
    const events = eventsOf(await textOf('ics', pages));
    expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2024-07-03 2024-07-04',
      '2024-01-01 2024-07-01',
      '2024-07-03T22:03:00 2024-07-03T22:03:00',
    ]);
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://anhp.vn/giao-ban.html');
  });
});

describe('pages of HTML', () => {
  it('let in their own style by its hash', () => {
    expect(styleHash).toBe(createHash('sha256').update(style).digest('base64'));
  });

  it('mark in the copy just what is kept', async () => {
    const marked = markedIn(await textOf('annotated-copy', [sample]));
    expect(marked.toSorted()).toEqual(sample.annotations.map(({ quote }) => quote).toSorted());
  });
});
