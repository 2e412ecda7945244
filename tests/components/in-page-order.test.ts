import { describe, expect, it } from 'vitest';
import { inPageOrder, thoseWith } from '../../components/panel/in-page-order.ts';
import type { KeptHere } from '../../utils/messages.ts';

const here = (id: string, start: number, more: Partial<KeptHere> = {}): KeptHere => ({
  annotation: {
    id,
    kind: 'passage',
    quote: id,
    anchor: { exact: id, prefix: '', suffix: '', start },
    note: '',
    tags: [],
    colour: 'yellow',
    page: 'p',
    created: '2024-07-03T00:00:00.000Z',
    changed: '2024-07-03T00:00:00.000Z',
    by: 'person',
  },
  state: 'found',
  start,
  end: start + 1,
  ...more,
});
const ids = (kept: KeptHere[]) => kept.map(({ annotation }) => annotation.id);
const { start: _s, end: _e, ...gone } = here('gone', 1, { state: 'lost' });

it('orders by where things stand now, what is lost last', () => {
  expect(
    ids(inPageOrder([gone, here('b', 90), here('moved', 10, { start: 200 }), here('a', 5)])),
  ).toEqual(['a', 'b', 'moved', 'gone']);
});

describe('thoseWith', () => {
  const named = here('Đỗ Mạnh Hiến', 1);
  const tagged = here('x', 2);
  tagged.annotation.tags = ['Hải Phòng'];
  const changed = here('y', 3, { state: 'changed', now: 'mười lăm quận' });

  it.each([
    ['do manh', ['Đỗ Mạnh Hiến']],
    ['HẢI', ['x']],
    ['15 quận', []],
    ['lam quan', ['y']],
    ['  ', ['Đỗ Mạnh Hiến', 'x', 'y']],
  ])('finds %j', (typed, found) => {
    expect(ids(thoseWith([named, tagged, changed], typed))).toEqual(found);
  });
});
