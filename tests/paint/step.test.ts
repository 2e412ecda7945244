import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../utils/paint/step.ts';

const marks = [
  { start: 4, end: 9, text: 'Chiều' },
  { start: 12, end: 15, text: '3-7' },
  { start: 30, end: 39, text: 'Hải Phòng' },
];

describe('stepFrom', () => {
  it('goes to the nearest mark on each side of a position between marks', () => {
    expect(stepFrom(marks, 20, 1)?.text).toBe('Hải Phòng');
    expect(stepFrom(marks, 20, -1)?.text).toBe('3-7');
  });

  it('leaves the mark it stands at', () => {
    expect(stepFrom(marks, 12, 1)?.text).toBe('Hải Phòng');
    expect(stepFrom(marks, 12, -1)?.text).toBe('Chiều');
  });

  it('goes round the end of the text and round its beginning', () => {
    expect(stepFrom(marks, 30, 1)?.text).toBe('Chiều');
    expect(stepFrom(marks, 4, -1)?.text).toBe('Hải Phòng');
    expect(stepFrom(marks, 0, -1)?.text).toBe('Hải Phòng');
    expect(stepFrom(marks, 500, 1)?.text).toBe('Chiều');
  });

  it('comes back to an only mark, and finds none among none', () => {
    const [first] = marks;
    expect(first && stepFrom([first], 4, 1)).toBe(first);
    expect(first && stepFrom([first], 4, -1)).toBe(first);
    expect(stepFrom([], 3, 1)).toBeUndefined();
    expect(stepFrom([], 3, -1)).toBeUndefined();
  });

  it('takes marks that begin together as one step', () => {
    const together = [
      { start: 4, end: 40, text: 'kept' },
      { start: 4, end: 9, text: 'Chiều' },
      { start: 12, end: 15, text: '3-7' },
    ];
    expect(stepFrom(together, 4, 1)?.text).toBe('3-7');
    expect(stepFrom(together, 12, -1)?.text).toBe('Chiều');
  });
});
