import { describe, expect, it } from 'vitest';
import { annotation, kept } from '../store/kept.ts';
import { textOf } from './support.ts';

const write = (...given: Parameters<typeof annotation>[0][]) =>
  textOf('markdown', [kept(...given.map((one) => annotation(one)))]);

describe('markdown', () => {
  it('has the page as front matter and each quote with value, tags and note', async () => {
    expect(
      await write({
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
language: "vi"
address: "https://anhp.vn/giao-ban.html"
accessed: "2026-11-24T09:00:00.000Z"
sha256: "${'ab'.repeat(32)}"
---

# Giao ban Thường trực Thành uỷ

> Chiều 3-7

date · 2024-07-03 · 17–49 #hội-nghị

xem lại

`);
  });

  it('names an entity only where the quote says less than its fullest name', async () => {
    expect(
      await write({ kind: 'organisation', quote: 'MTTQ', label: 'Mặt trận Tổ quốc' }),
    ).toContain('> MTTQ\n\norganisation · Mặt trận Tổ quốc · 17–49\n');
    expect(await write({ kind: 'person', quote: 'Lê Trí Vũ', label: 'Lê Trí Vũ' })).toContain(
      '> Lê Trí Vũ\n\nperson · 17–49\n',
    );
  });

  it('has a value also where the quote says the same', async () => {
    expect(
      await write({ kind: 'figure', type: 'ratio', quote: '217/217', value: '217/217' }),
    ).toContain('> 217/217\n\nfigure · ratio · 217/217 · 17–49\n');
  });

  it('quotes every line of a passage over several blocks', async () => {
    expect(await write({ quote: 'một\nhai' })).toContain('> một\n> hai\n');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ])('keeps %j as text', async (note, written) => {
    expect(await write({ note })).toContain(`\n${written}\n`);
  });

  it('writes each annotation by the reader’s own template', async () => {
    const given = annotation({ kind: 'date', quote: 'Chiều 3-7', value: '2024-07-03', note: '*' });
    const template = '- {{quote}} ({{value}}, {{start}}) {{note}} {{unknown}} {{constructor}}\n';
    const text = await textOf('markdown', [kept(given)], { template });
    expect(text.endsWith('- Chiều 3-7 (2024-07-03, 17) \\* {{unknown}} {{constructor}}\n')).toBe(
      true,
    );
  });

  it('does not fill in names that stand in a note', async () => {
    const text = await textOf('markdown', [kept(annotation({ note: '{{title}}' }))], {
      template: '{{note}}\n',
    });
    expect(text.endsWith('\\{\\{title\\}\\}\n')).toBe(true);
  });
});
