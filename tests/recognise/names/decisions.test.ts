import { describe, expect, it } from 'vitest';
import { decide, mergeLists } from '../../../utils/recognise/names/decisions.ts';
import { noLists } from '../../../utils/recognise/names/reader-lists.ts';

const always = (kind: 'person' | 'place') => ({ as: 'always' as const, kind });
const never = { as: 'never' as const };
const same = (other: string) => ({ as: 'same' as const, with: other });

describe('decide', () => {
  it('keeps a name once, composed and without loose spaces', () => {
    const once = decide(noLists, '  Hoa \n Sen ', always('place'));
    expect(once).toEqual({ ...noLists, always: [{ text: 'Hoa Sen', kind: 'place' }] });
    expect(decide(once, 'HOA SEN', always('person')).always).toEqual([
      { text: 'HOA SEN', kind: 'person' },
    ]);
    expect(decide(noLists, 'Hà Nội'.normalize('NFD'), never).never).toEqual(['Hà Nội']);
  });

  it('lets the later decision beat the earlier one, in every spelling', () => {
    const hidden = decide(decide(noLists, 'Ủy ban', always('place')), 'uỷ ban', never);
    expect(hidden).toEqual({ ...noLists, never: ['uỷ ban'] });
    expect(decide(hidden, 'Ủy ban', always('place'))).toEqual({
      ...noLists,
      always: [{ text: 'Ủy ban', kind: 'place' }],
    });
  });

  it('makes names of one thing one list, and a name said to be the same shown again', () => {
    const two = decide(decide(noLists, 'Bộ Ngoại giao', same('BNG')), 'MOFA', same('bng'));
    expect(two.same).toEqual([['BNG', 'Bộ Ngoại giao', 'MOFA']]);
    const four = decide(decide(two, 'A', same('B')), 'B', same('MOFA'));
    expect(four.same).toEqual([['BNG', 'Bộ Ngoại giao', 'MOFA', 'B', 'A']]);
    expect(decide(decide(noLists, 'BNG', never), 'MOFA', same('BNG'))).toEqual({
      ...noLists,
      same: [['BNG', 'MOFA']],
    });
  });

  it('takes a name never to be marked out of its list, which needs two', () => {
    const pair = decide(noLists, 'A', same('B'));
    expect(decide(pair, 'A', never)).toEqual({ ...noLists, never: ['A'] });
  });

  it('changes nothing for a text without a word, or a name that is the same as itself', () => {
    expect(decide(noLists, ' \n', never)).toEqual(noLists);
    expect(decide(noLists, 'Hà Nội', same('hà nội'))).toEqual(noLists);
    expect(decide(noLists, 'Hà Nội', same(' '))).toEqual(noLists);
  });
});

describe('mergeLists', () => {
  it('lets the lists that come hold where the two differ', () => {
    const own = { always: [{ text: 'Sen', kind: 'person' as const }], never: ['Mai'], same: [] };
    const other = {
      always: [{ text: 'Mai', kind: 'place' as const }],
      never: ['SEN'],
      same: [['X', 'Y']],
    };
    expect(mergeLists(own, other)).toEqual({
      always: [{ text: 'Mai', kind: 'place' }],
      never: ['SEN'],
      same: [['X', 'Y']],
    });
  });
});
