import { expect, test } from 'vitest';
import { rememberCanonicals } from '../../utils/text/own-canonical.ts';

const facts = (path: string, canonical?: string) => ({
  url: `https://bao.example${path}`,
  title: 'Bão số 3',
  types: [],
  ...(canonical ? { canonical: `https://bao.example${canonical}` } : {}),
});

test('the canonical address of the page first seen is kept, and on its way there and back', () => {
  const own = rememberCanonicals();
  expect(own(facts('/a?from=home', '/tin/a.html')).canonical).toBe(
    'https://bao.example/tin/a.html',
  );
  expect(own(facts('/a?page=2', '/tin/a.html')).canonical).toBe('https://bao.example/tin/a.html');
});

test('left over from the article before, it is dropped', () => {
  const own = rememberCanonicals();
  own(facts('/a', '/a'));
  expect('canonical' in own(facts('/b', '/a'))).toBe(false);
  expect(own(facts('/b', '/b')).canonical).toBe('https://bao.example/b');
  expect('canonical' in own(facts('/a', '/b'))).toBe(false);
});

test('stated too early, it counts when its page is reached', () => {
  const own = rememberCanonicals();
  own(facts('/a', '/b'));
  expect(own(facts('/b', '/b')).canonical).toBe('https://bao.example/b');
});

test('without one nothing changes', () => {
  const given = facts('/a');
  expect(rememberCanonicals()(given)).toBe(given);
});
