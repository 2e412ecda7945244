import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blank,
  changedTo,
  contentOf,
  emptied,
  isGone,
  merge,
  removed,
  type Stamped,
} from '../../utils/store/record.ts';
import { copies } from './records.ts';

const at =
  (time: number, device = 'a') =>
  () =>
    `${String(time).padStart(9, '0')}.0000.${device}`;
const set = (record: Stamped, values: object, tags: string[], time: number, device = 'a') =>
  changedTo(record, { values: { ...record.values, ...values }, tags }, at(time, device));

const first = set(blank, { note: 'one', colour: 'blue' }, ['x'], 1);

describe('merge', () => {
  it('takes the newest of every field and every tag', () => {
    const mine = set(first, { note: 'mine' }, ['x', 'y'], 5, 'a');
    const theirs = set(first, { colour: 'rose' }, [], 6, 'b');
    expect(contentOf(merge(mine, theirs))).toEqual({
      values: { note: 'mine', colour: 'rose' },
      tags: ['y'],
    });
  });

  it('lets the later of two edits of one field win', () => {
    const mine = set(first, { note: 'mine' }, ['x'], 5, 'a');
    const theirs = set(first, { note: 'theirs' }, ['x'], 5, 'b');
    expect(merge(mine, theirs).values.note).toBe('theirs');
    expect(merge(theirs, mine)).toEqual(merge(mine, theirs));
  });

  it('lets a delete win over what was edited before it', () => {
    const edited = set(first, { note: 'edited' }, ['x'], 4, 'b');
    const both = merge(edited, removed(first, at(5)));
    expect(isGone(both)).toBe(true);
    expect(emptied(both)).toMatchObject({ values: {}, tags: [] });
  });

  it('brings back whole what was edited after its delete', () => {
    const edited = set(first, { note: 'edited' }, ['x'], 6, 'b');
    const both = merge(removed(first, at(5)), edited);
    expect(isGone(both)).toBe(false);
    expect(contentOf(both)).toEqual({ values: { note: 'edited', colour: 'blue' }, tags: ['x'] });
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('writes equal records as equal text', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        expect(JSON.stringify(merge(c, merge(b, a)))).toBe(JSON.stringify(merge(a, merge(b, c))));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('changedTo', () => {
  it('is the same record when nothing differs, whatever the order of keys', () => {
    const anchored = set(blank, { anchor: { start: 1, exact: 'x' } }, [], 1);
    expect(set(anchored, { anchor: { exact: 'x', start: 1 } }, [], 9)).toBe(anchored);
    expect(set(first, {}, ['x'], 9)).toBe(first);
  });

  it('has exactly the content asked for', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const content = contentOf(b);
        const now = changedTo(a, content, at(999));
        expect({ ...contentOf(now), tags: contentOf(now).tags.sort() }).toEqual({
          ...content,
          tags: content.tags.sort(),
        });
        expect(isGone(now)).toBe(
          isGone(a) && Object.keys(content.values).length === 0 && content.tags.length === 0,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps names that objects have anyway apart from their own', () => {
    const odd = changedTo(
      blank,
      { values: JSON.parse('{"__proto__": "x"}'), tags: ['constructor'] },
      at(1),
    );
    expect(Object.keys(odd.values)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(odd.values)).toBe(Object.prototype);
    expect(contentOf(odd).tags).toEqual(['constructor']);
  });
});

describe('removed', () => {
  it('keeps the stamps and drops the words', () => {
    expect(removed(first, at(5))).toEqual({
      at: at(1)(),
      values: {},
      stamps: { colour: at(1)(), note: at(1)() },
      tags: [],
      gone: at(5)(),
    });
  });
});
