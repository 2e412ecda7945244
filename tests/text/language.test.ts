// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countryOf, languageOf } from '../../utils/text/language.ts';
import { parse } from './page.ts';

test.each([
  ['<html lang="vi">', {}, undefined, 'vi'],
  ['<html lang="pt-BR">', {}, undefined, 'pt'],
  ['<html lang="EN_us">', {}, undefined, 'en'],
  ['<html lang="">', {}, 'de-AT', 'de'],
  ['<html>', { locale: 'fr_FR' }, undefined, 'fr'],
  ['<html>', { lang: 'es' }, undefined, 'es'],
  ['<html>', { lang: 'English' }, undefined, undefined],
])('language of %s %o %s', (html, metas, linked, lang) => {
  expect(languageOf(parse('', '', html), { types: [], ...metas }, linked)).toBe(lang);
});

test.each([
  ['https://anhp.vn/a', '<html lang="en">', {}, 'VN'],
  ['https://www.bbc.co.uk/a', '<html>', {}, 'GB'],
  ['https://example.com/a', '<html lang="pt-BR">', {}, 'BR'],
  ['https://example.com/a', '<html lang="zh-Hant-TW">', {}, 'TW'],
  ['https://example.com/a', '<html lang="vi">', { locale: 'vi_VN' }, 'VN'],
  ['https://example.io/a', '<html lang="vi">', {}, undefined],
  ['http://127.0.0.1:8080/a.html', '<html lang="vi">', {}, undefined],
  ['file:///pages/a.vn', '<html>', {}, undefined],
])('country of %s %s %o', (url, html, metas, country) => {
  expect(countryOf(parse('', '', html), { types: [], ...metas }, url)).toBe(country);
});
