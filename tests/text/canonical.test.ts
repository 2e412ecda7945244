// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { canonicalOf } from '../../utils/text/canonical.ts';
import { sameSite } from '../../utils/text/canonical-address.ts';
import { parse } from './page.ts';

const found = (href: string, visited: string, og?: string) =>
  canonicalOf(
    parse(`<link rel="canonical" href="${href}">`),
    { types: [], ...(og ? { url: og } : {}) },
    visited,
  );

test.each([
  ['https://vnexpress.net/a-1.html', 'https://vnexpress.net/a-1.html?utm_source=x'],
  ['https://www.bbc.co.uk/news/1', 'http://bbc.co.uk/news/1'],
  ['https://tuoitre.com.vn/a.htm', 'https://m.tuoitre.com.vn/a.htm'],
  ['https://anhp.vn/a', 'https://amp.anhp.vn/a'],
  ['https://news.example.com/?id=5', 'https://news.example.com/article?id=5'],
])('trusted: %s on %s', (href, visited) => {
  expect(found(href, visited)).toBe(href);
});

test.each([
  ['/a-1.html', 'https://vnexpress.net/a-1.html'],
  ['//us.yahoo.com/news/', 'https://us.yahoo.com/news/a'],
  ['https://vnexpress.net/', 'https://vnexpress.net/a-1.html'],
  ['https://vnexpress.net/index.html', 'https://vnexpress.net/a-1.html'],
  ['https://other.net/a', 'https://vnexpress.net/a'],
  ['https://a.co.uk/x', 'https://b.co.uk/x'],
  ['https://bao.com.vn/x', 'https://tin.com.vn/x'],
  ['javascript:alert(1)', 'https://vnexpress.net/a'],
  ['ftp://vnexpress.net/a', 'https://vnexpress.net/a'],
  ['https://', 'https://vnexpress.net/a'],
  ['https://anhp.vn/a', 'http://127.0.0.1:8080/a'],
])('not trusted: %s on %s', (href, visited) => {
  expect(found(href, visited)).toBeUndefined();
});

test('og:url where the link cannot be trusted', () => {
  expect(found('/', 'https://anhp.vn/a?x', 'https://anhp.vn/a')).toBe('https://anhp.vn/a');
});

test('user and password in an address are no part of it', () => {
  expect(found('https://anhp.vn@evil.example/a', 'https://anhp.vn/a')).toBeUndefined();
});

test('sites', () => {
  expect(sameSite('m.tuoitre.vn', 'tuoitre.vn')).toBe(true);
  expect(sameSite('10.0.0.1', '11.0.0.1')).toBe(false);
  expect(sameSite('localhost', 'localhost')).toBe(true);
});
