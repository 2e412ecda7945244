import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../components/group-mentions.ts';
import type { DateMention, FigureMention, NameMention } from '../../utils/recognise/mention.ts';

const name = (text: string, start: number, entity: string): NameMention => ({
  kind: 'organisation',
  text,
  start,
  end: start + text.length,
  confidence: 0.9,
  entity,
  label: 'Mặt trận Tổ quốc Việt Nam',
});
const date = (text: string, start: number, value: string): DateMention => ({
  kind: 'date',
  text,
  start,
  end: start + text.length,
  confidence: 0.9,
  said: value,
  value,
});

describe('groupMentions', () => {
  it('puts the mentions of one entity under its fullest name', () => {
    const mentions = [name('MTTQ', 10, 'o1'), name('Mặt trận', 50, 'o1')];
    expect(groupMentions(mentions)).toEqual([
      {
        key: 'organisation o1',
        kind: 'organisation',
        label: 'Mặt trận Tổ quốc Việt Nam',
        mentions,
      },
    ]);
  });

  it('puts a date said twice in one row, another wording in another', () => {
    const rows = groupMentions([
      date('3-7', 0, '2024-07-03'),
      date('3-7', 20, '2024-07-03'),
      date('hôm nay', 40, '2024-07-03'),
    ]);
    expect(rows.map(({ label, value, mentions }) => [label, value, mentions.length])).toEqual([
      ['3-7', '2024-07-03', 2],
      ['hôm nay', '2024-07-03', 1],
    ]);
  });

  it('puts the name mentioned most before the others, and names before dates', () => {
    const person = (text: string, start: number, entity: string, label = text): NameMention => ({
      ...name(text, start, entity),
      kind: 'person',
      label,
    });
    const rows = groupMentions([
      date('3-7', 0, '2024-07-03'),
      person('Hồng Thanh', 10, 'p1'),
      person('Đỗ Mạnh Hiến', 30, 'p2'),
      person('ông Hiến', 60, 'p2', 'Đỗ Mạnh Hiến'),
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['Đỗ Mạnh Hiến', 'Hồng Thanh', '3-7']);
  });

  it('keeps a figure and a date of the same wording apart', () => {
    const figure: FigureMention = {
      kind: 'figure',
      type: 'ratio',
      text: '14/15',
      start: 5,
      end: 10,
      confidence: 1,
      value: '14/15',
    };
    expect(groupMentions([figure, date('14/15', 30, 'XXXX-15-14')])).toHaveLength(2);
  });
});
