// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { articleIn } from '../../utils/text/json-ld.ts';
import { parse } from './page.ts';

const block = (source: string) => `<script type="application/ld+json">${source}</script>`;
const found = (...sources: string[]) => articleIn(parse(sources.map(block).join('')));

describe('where the article is', () => {
  test('in a graph, in a list, with several types', () => {
    expect(
      found(
        '{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["Thing","ReportageNewsArticle"],"headline":"Tin"}]}',
      ),
    ).toEqual({
      types: ['Thing', 'ReportageNewsArticle'],
      title: 'Tin',
    });
    expect(
      found(
        '[{"@type":"Organization","name":"Báo"},{"@type":"http://schema.org/Article","headline":"Tin"}]',
      )?.title,
    ).toBe('Tin');
    expect(
      found('{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","headline":"Trực tiếp"}}')
        ?.title,
    ).toBe('Trực tiếp');
  });

  test('the fullest of several', () => {
    expect(
      found(
        '{"@type":"Article","headline":"Gợi ý"}',
        '{"@type":"NewsArticle","headline":"Tin","datePublished":"2024-07-03"}',
      )?.title,
    ).toBe('Tin');
  });

  test('not in a page, a list of crumbs, an organisation', () => {
    expect(
      found('{"@type":"BreadcrumbList","name":"x"}', '{"@type":"WebPage","headline":"x"}'),
    ).toBeUndefined();
  });
});

describe('broken blocks', () => {
  test('are passed over', () => {
    expect(
      found(
        '{"@type":"NewsArticle","headline":',
        '{ & #34;@type& #34; }',
        '',
        '{"@type":"Article","headline":"Tin"}',
      )?.title,
    ).toBe('Tin');
  });

  test('wrapped in CDATA or a comment, with line feeds in strings, are read', () => {
    expect(found('\n<![CDATA[\n{"@type":"Article","headline":"Tin"}\n]]>\n')?.title).toBe('Tin');
    expect(found('<!--{"@type":"Article","headline":"Tin"}-->')?.title).toBe('Tin');
    expect(found('{"@type":"Article","headline":"Tin\nnóng"}')?.title).toBe('Tin nóng');
  });

  test('of the wrong shape give nothing wrong', () => {
    expect(
      found('{"@type":"Article","headline":7,"author":[null,{},5],"datePublished":{}}'),
    ).toEqual({ types: ['Article'] });
    expect(found('null', '7', '"x"', '[]')).toBeUndefined();
    expect(found('{"@type":"Article","__proto__":{"headline":"x"}}')).toEqual({
      types: ['Article'],
    });
  });
});

test('writers as names, as objects, as lists of both', () => {
  expect(
    found('{"@type":"Article","author":["Hồng Thanh",{"@type":"Person","name":"Lê Minh"}]}')
      ?.byline,
  ).toBe('Hồng Thanh, Lê Minh');
  expect(found('{"@type":"Article","creator":["Our Foreign Staff"]}')?.byline).toBe(
    'Our Foreign Staff',
  );
});
