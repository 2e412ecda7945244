import { expect, it } from 'vitest';
import { pickAnnotation, pickEdit, pickFacts } from '../../entrypoints/background/told.ts';
import type { Annotation } from '../../utils/store/annotation.ts';

const page = 'https://news.example/a';
const told: Annotation = {
  id: '11111111-2222-4333-8444-555555555555',
  kind: 'figure',
  quote: 'another quote than the anchor’s',
  anchor: { exact: '14/15', prefix: 'a ', suffix: ' b', start: 7 },
  note: 'n',
  tags: ['t'],
  colour: 'rose',
  value: '14/15',
  type: 'ratio',
  page: 'https://bank.example/',
  created: '2024-07-03T10:00:00.000Z',
  changed: '2999-01-01T00:00:00.000Z',
  by: 'recogniser',
};

it('copies what is known, for the page it comes from', () => {
  const { changed, ...kept } = pickAnnotation(
    { ...told, evil: 1 } as Annotation,
    page,
  ) as Annotation;
  const { changed: _, ...wanted } = told;
  expect(kept).toEqual({ ...wanted, page, quote: '14/15' });
  expect(changed <= new Date().toISOString()).toBe(true);
});

it.each([
  ['no id', { id: '' }],
  ['an id of markup', { id: '<img src=x>' }],
  ['a kind of its own', { kind: 'script' }],
  ['no words', { anchor: { exact: '', prefix: '', suffix: '', start: 0 } }],
  ['no place', { anchor: { exact: 'a', prefix: '', suffix: '', start: Number.NaN } }],
])('refuses %s', (_, wrong) => {
  expect(pickAnnotation({ ...told, ...wrong } as Annotation, page)).toBeUndefined();
});

it('takes a creation in the future as now', () => {
  const kept = pickAnnotation({ ...told, created: '2999-01-01T00:00:00.000Z' }, page);
  expect(kept && kept.created <= new Date().toISOString()).toBe(true);
});

it('cuts what is too long and drops what is of another type', () => {
  const fields = pickEdit({
    note: 'x'.repeat(300_000),
    tags: ['a', 5, { b: 1 }] as string[],
    colour: 'black' as 'grey',
    label: 7 as unknown as string,
  });
  expect(fields).toEqual({ note: 'x'.repeat(200_000), tags: ['a'] });
});

it('takes facts of the page, never its address', () => {
  const facts = { title: 'T', site: 5, lang: 'vi', sha256: 'ab', url: 'https://bank.example/' };
  const place = { id: page, url: page };
  const { accessed, ...kept } = pickFacts(facts as never, place);
  expect(kept).toEqual({ title: 'T', lang: 'vi', sha256: 'ab', id: page, url: page });
  expect(accessed).toMatch(/^\d{4}-/u);
});
