import { expect, it } from 'vitest';
import { placeHere } from '../../entrypoints/background/page-here.ts';

const url = 'https://m.news.example/a?utm_source=x#top';
const sender = (more: object = {}) => ({ url, frameId: 0, ...more });

it('reckons the id from the browser’s word of the address', () => {
  expect(placeHere({ page: 'https://m.news.example/a' }, sender())).toEqual({
    id: 'https://m.news.example/a',
    url: 'https://m.news.example/a?utm_source=x',
  });
});

it('takes a canonical address of the same site', () => {
  const canonical = 'https://news.example/a';
  expect(placeHere({ page: canonical, canonical }, sender())).toEqual({
    id: canonical,
    url: 'https://m.news.example/a?utm_source=x',
    canonical,
  });
});

it('knows a page that became another without loading by its tab', () => {
  const tab = { url: 'https://m.news.example/b' };
  expect(placeHere({ page: 'https://m.news.example/b' }, sender({ tab }) as never)?.id).toBe(
    'https://m.news.example/b',
  );
});

it.each([
  ['another page', { page: 'https://m.news.example/other' }, {}],
  ['another site', { page: 'https://bank.example/a' }, {}],
  [
    'another site by a canonical address',
    { page: 'https://bank.example/a', canonical: 'https://bank.example/a' },
    {},
  ],
  ['a frame', { page: 'https://m.news.example/a' }, { frameId: 3 }],
  [
    'a tab that is elsewhere by now',
    { page: 'https://bank.example/a' },
    { tab: { url: 'https://bank.example/a' } },
  ],
  ['a page of the browser', { page: 'about:blank' }, { url: 'about:blank' }],
])('refuses %s', (_, here, more) => {
  expect(placeHere(here, sender(more) as never)).toBeUndefined();
});
