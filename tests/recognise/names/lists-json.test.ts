import { expect, it } from 'vitest';
import { listsFromJson, listsToJson } from '../../../utils/recognise/names/lists-json.ts';
import { noLists } from '../../../utils/recognise/names/reader-lists.ts';

const lists = {
  always: [{ text: 'Hoa Sen', kind: 'organisation' as const }],
  never: ['Mai', 'constructor'],
  same: [['Bộ Ngoại giao', 'BNG']],
};
const file = (parts: object) => JSON.stringify({ format: 'newsmark-names', version: 1, ...parts });

it('reads back what it wrote', () => {
  expect(listsFromJson(listsToJson(lists))).toEqual({ ok: true, value: lists });
  expect(listsFromJson(listsToJson(noLists))).toEqual({ ok: true, value: noLists });
});

it('keeps a name once, and what is missing is empty', () => {
  expect(listsFromJson(file({ never: ['uỷ ban', 'Ủy ban'] }))).toEqual({
    ok: true,
    value: { ...noLists, never: ['Ủy ban'] },
  });
});

it.each([
  ['no JSON', '{"format":'],
  ['not an object', '[]'],
  ['another file', '{"pages":[]}'],
  ['never that is no list', file({ never: 'Mai' })],
  ['a name that is a number', file({ never: [7] })],
  ['an empty name', file({ never: [' '] })],
  ['a kind that names have not', file({ always: [{ text: 'Mai', kind: 'date' }] })],
  ['an entry without a kind', file({ always: [{ text: 'Mai' }] })],
  ['an entry that is null', file({ always: [null] })],
  ['a list of names that is one', file({ same: ['A'] })],
  ['a name as long as a page', file({ never: ['a'.repeat(201)] })],
])('refuses %s', (_, json) => {
  expect(listsFromJson(json)).toEqual({ ok: false, error: 'problemListsFile' });
});

it('refuses a newer file and one without end, each with its own sentence', () => {
  expect(listsFromJson(file({ version: 2 }))).toEqual({ ok: false, error: 'problemListsVersion' });
  const never = Array.from({ length: 5001 }, (_, i) => `n${i}`);
  expect(listsFromJson(file({ never }))).toEqual({ ok: false, error: 'problemListsLong' });
});
