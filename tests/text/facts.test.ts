// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../utils/text/facts.ts';
import { parse } from './page.ts';

const url = 'https://anhp.vn/thoi-su/giao-ban.html';
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('a page that says nothing', () => {
  expect(readFacts(parse(''), 'https://example.org/a#b')).toEqual({
    url: 'https://example.org/a',
    title: '',
    types: [],
  });
});

test('JSON-LD first, meta elements for what it leaves out', () => {
  const head = `<title>Giao ban - An ninh Hải Phòng</title>
    <link rel="canonical" href="https://anhp.vn/thoi-su/giao-ban.html">
    <meta property="og:title" content="Giao ban (khác)"><meta property="og:type" content="article">
    <meta property="og:site_name" content="An ninh Hải Phòng"><meta property="og:locale" content="vi_VN">
    ${json({ '@type': 'NewsArticle', headline: 'Giao ban', author: { '@type': 'Person', name: 'Hồng Thanh' }, datePublished: '2024-07-03T22:03:00+07:00', dateModified: '2024-11-23T14:30:00+07:00' })}`;
  expect(readFacts(parse(head, '', '<html lang="vi">'), `${url}?utm=1#top`)).toEqual({
    url: `${url}?utm=1`,
    canonical: url,
    title: 'Giao ban',
    byline: 'Hồng Thanh',
    site: 'An ninh Hải Phòng',
    published: '2024-07-03T22:03',
    modified: '2024-11-23T14:30',
    lang: 'vi',
    country: 'VN',
    types: ['NewsArticle', 'article'],
  });
});

test('Dublin Core, parsely and sailthru', () => {
  const head = `<meta name="DC.title" content="Bản tin"><meta name="parsely-author" content="By Jane Doe">
    <meta name="sailthru.date" content="Wed, 03 Jul 2024 22:03:00 +0700"><meta name="DC.language" content="en-GB">
    <meta name="DC.publisher" content="The Paper">`;
  expect(readFacts(parse(head), 'https://example.org/a')).toMatchObject({
    title: 'Bản tin',
    byline: 'Jane Doe',
    site: 'The Paper',
    published: '2024-07-03T22:03',
    lang: 'en',
    country: 'GB',
  });
});

describe('what the page shows', () => {
  test('microdata, after the headline, not of the articles listed before it', () => {
    const body = `<ul><li><time itemprop="datePublished" datetime="2020-01-01">1/1</time><i class="author">Người Khác</i></li></ul>
      <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Giao ban</h1>
      <p class="tac-gia">Tác giả: Hồng Thanh</p><time itemprop="datePublished" datetime="2024-07-03T22:03+07:00">3/7</time></div>`;
    expect(readFacts(parse('<title>Giao ban</title>', body), url)).toMatchObject({
      title: 'Giao ban',
      byline: 'Hồng Thanh',
      published: '2024-07-03T22:03',
      types: ['NewsArticle'],
    });
  });

  test('a line of the text: "By …" near the top', () => {
    const text =
      'Sanctions lifted\nBy Erin Cunningham March 18 at 3:57 PM\nCAIRO — Gunmen opened fire.';
    expect(readFacts(parse('', '', '<html lang="en">'), url, text).byline).toBe('Erin Cunningham');
  });

  test('in Vietnamese a name alone near the end, in English not', () => {
    const text =
      'Giao ban\nChiều 3-7, hội nghị diễn ra.\nHội nghị kết thúc.\nHồng Thanh\n14:30 23/11/2024';
    expect(readFacts(parse('', '', '<html lang="vi">'), url, text).byline).toBe('Hồng Thanh');
    expect(readFacts(parse('', '', '<html lang="en">'), url, text).byline).toBeUndefined();
  });

  test('the paper’s own name gives way to a writer’s', () => {
    const head = `<meta property="og:site_name" content="Báo Mới">${json({ '@type': 'NewsArticle', author: 'Báo Mới' })}`;
    expect(readFacts(parse(head, '<h1>Tin</h1><p class="author">Hồng Thanh</p>'), url).byline).toBe(
      'Hồng Thanh',
    );
    expect(readFacts(parse(head), url).byline).toBe('Báo Mới');
  });
});

test('a page that names its images after the document’s methods is read all the same', () => {
  const page = parse(
    '<title>Tin</title>',
    '<img name="querySelectorAll"><img name="title"><img name="documentElement">',
  );
  expect(readFacts(page, url).title).toBe('Tin');
});
