import { expect, it } from 'vitest';
import { uri } from '../../../utils/export/parts/uri.ts';

it.each([
  ['https://anhp.vn/giao-ban.html?a=1&b=%20#t', 'https://anhp.vn/giao-ban.html?a=1&b=%20#t'],
  ['https://báo.vn/đường dẫn', 'https://b%C3%A1o.vn/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn'],
  [
    'https://a.vn/x[1]|{y}?q="<>"&p=100%#a#b',
    'https://a.vn/x%5B1%5D%7C%7By%7D?q=%22%3C%3E%22&p=100%25#a%23b',
  ],
  ['http://[2001:db8::1]:8080/a[0]', 'http://[2001:db8::1]:8080/a%5B0%5D'],
  ['urn:newsmark:text:ấ\ud800', 'urn:newsmark:text:%E1%BA%A5%EF%BF%BD'],
])('writes %s as RFC 3986 has it', (address, expected) => {
  expect(uri(address)).toBe(expected);
  expect(uri(expected)).toBe(expected);
});
