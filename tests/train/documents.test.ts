import { describe, expect, it } from 'vitest';
import { readInlineLabels, withBrackets } from '../../scripts/train/documents.ts';

describe('readInlineLabels', () => {
  it('takes the labels out of the line', () => {
    const { text, labels } = readInlineLabels('Ông [PER Hiến] ở [LOC Hải Phòng] nói');
    expect(text).toBe('Ông Hiến ở Hải Phòng nói');
    expect(labels.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person Hiến',
      'place Hải Phòng',
    ]);
  });
});

describe('withBrackets', () => {
  it("writes a treebank's bracket words as brackets, and its labels move along", () => {
    const { text, labels } = readInlineLabels(
      'Ở [LOC Qui Nhơn] LBKT [LOC Bình Định] RBKT và huyện [LOC Sông Cầu] LBKT [LOC Phú Yên] RBKT.',
    );
    const repaired = withBrackets(text, labels);
    expect(repaired.text).toBe('Ở Qui Nhơn (Bình Định) và huyện Sông Cầu (Phú Yên).');
    expect(repaired.labels.map(({ start, end }) => repaired.text.slice(start, end))).toEqual([
      'Qui Nhơn',
      'Bình Định',
      'Sông Cầu',
      'Phú Yên',
    ]);
  });

  it('leaves a text without them as it is', () => {
    const labels = [{ start: 0, end: 2, kind: 'place' as const }];
    expect(withBrackets('Lào (phía tây)', labels)).toEqual({ text: 'Lào (phía tây)', labels });
  });
});
