import { describe, expect, it } from 'vitest';
import { markdown } from '../../utils/export/markdown.ts';
import { annotation, kept } from '../store/kept.ts';

const write = (...given: Parameters<typeof annotation>[0][]) =>
  markdown.write([kept(...given.map((one) => annotation(one)))], '2026-11-24T09:30:00.000Z');

describe('markdown', () => {
  it('has the page as front matter and each quote with value, tags and note', () => {
    expect(
      write({
        kind: 'date',
        quote: 'Chiều 3-7',
        value: '2024-07-03',
        note: 'xem lại',
        tags: ['hội nghị'],
      }),
    ).toBe(`---
title: "Giao ban Thường trực Thành uỷ"
byline: "Hồng Thanh"
site: "An ninh Hải Phòng"
published: "2024-07-03T22:03"
address: "https://anhp.vn/giao-ban.html"
accessed: "2026-11-24T09:00:00.000Z"
---

# Giao ban Thường trực Thành uỷ

> Chiều 3-7

date · 2024-07-03 #hội-nghị

xem lại

`);
  });

  it('names an entity only where the quote says less than its fullest name', () => {
    expect(write({ kind: 'organisation', quote: 'MTTQ', label: 'Mặt trận Tổ quốc' })).toContain(
      '> MTTQ\n\norganisation · Mặt trận Tổ quốc\n',
    );
    expect(write({ kind: 'person', quote: 'Lê Trí Vũ', label: 'Lê Trí Vũ' })).toContain(
      '> Lê Trí Vũ\n\nperson\n',
    );
  });

  it('has a value also where the quote says the same', () => {
    expect(write({ kind: 'figure', type: 'ratio', quote: '217/217', value: '217/217' })).toContain(
      '> 217/217\n\nfigure · ratio · 217/217\n',
    );
  });

  it('quotes every line of a passage over several blocks', () => {
    expect(write({ quote: 'một\nhai' })).toContain('> một\n> hai\n');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ])('keeps %j as text', (note, written) => {
    expect(write({ note })).toContain(`\n${written}\n`);
  });
});
