import { expect, it } from 'vitest';
import { changedFields } from '../../components/form/changed-fields.ts';

const before = { note: 'a', tags: ['x', 'y'], colour: 'yellow' as const };

it('names only the fields that differ', () => {
  expect(changedFields(before, { ...before, tags: ['x', 'y'] })).toEqual({});
  expect(changedFields(before, { ...before, note: '' })).toEqual({ note: '' });
  expect(changedFields(before, { ...before, tags: ['x'], colour: 'rose' })).toEqual({
    tags: ['x'],
    colour: 'rose',
  });
  expect(changedFields({ ...before, tags: ['a, b'] }, { ...before, tags: ['a', 'b'] })).toEqual({
    tags: ['a', 'b'],
  });
});
