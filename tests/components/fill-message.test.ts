import { describe, expect, it } from 'vitest';
import { fill } from '../../components/parts/fill-message.ts';

const messages = {
  plain: { message: 'Keep' },
  named: {
    message: 'Exported $COUNT$ to $FILE$.',
    placeholders: { count: { content: '$1' }, file: { content: '$2' } },
  },
  swapped: {
    message: '$FILE$: $COUNT$',
    placeholders: { count: { content: '$1' }, file: { content: '$2' } },
  },
  money: { message: '$$5 for $1' },
};

describe('fill', () => {
  it.each([
    ['plain', [], 'Keep'],
    ['named', ['3', 'a.csv'], 'Exported 3 to a.csv.'],
    ['swapped', ['3', 'a.csv'], 'a.csv: 3'],
    ['money', ['tea'], '$5 for tea'],
    ['absent', [], ''],
    ['toString', [], ''],
  ])('fills %s', (key, parts, filled) => expect(fill(messages, key, parts)).toBe(filled));

  it('takes a part as it is, dollar signs and all', () => {
    expect(fill(messages, 'named', ['$2', '$$ $FILE$'])).toBe('Exported $2 to $$ $FILE$.');
  });
});
