import { describe, expect, it } from 'vitest';
import { pageId } from '../../utils/store/page-id.ts';

describe('pageId', () => {
  it('is the canonical address where there is one', () => {
    expect(pageId('https://m.anhp.vn/a?x=1', 'https://anhp.vn/a')).toBe('https://anhp.vn/a');
  });

  it('leaves out fragment and tracking, keeps what names the page', () => {
    expect(pageId('https://vnexpress.net/story.html?utm_source=fb&fbclid=9&id=12#comments')).toBe(
      'https://vnexpress.net/story.html?id=12',
    );
  });

  it('does not mind the order of parameters', () => {
    expect(pageId('https://a.vn/?b=2&a=1')).toBe(pageId('https://a.vn/?a=1&b=2'));
  });

  it('keeps parameters some sites use for identity', () => {
    expect(pageId('https://a.vn/view?ref=77&t=3')).toBe('https://a.vn/view?ref=77&t=3');
  });
});
