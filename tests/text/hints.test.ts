import { describe, expect, test } from 'vitest';
import {
  ASIDE,
  BYLINE,
  COMMENTS,
  DATELINE,
  HEADLINE,
  hintsIn,
  STANDFIRST,
  UNSEEN,
  WIDGET,
} from '../../utils/text/hints.ts';

describe('names that say what an element is', () => {
  test.each([
    ['sidebar', ASIDE],
    ['storyBody__related-links', ASIDE],
    ['box-tinlienquan', ASIDE],
    ['articleAuthorName', BYLINE],
    ['detail__sapo', STANDFIRST],
    ['post-title', HEADLINE],
    ['visually-hidden', UNSEEN],
    ['comments', COMMENTS],
    ['social-share', WIDGET],
    ['pb-timestamp', DATELINE],
    ['share-byline-timestamp', WIDGET | BYLINE | DATELINE],
  ])('%s', (names, hints) => {
    expect(hintsIn(names)).toBe(hints);
  });
});

describe('names that only look so', () => {
  test.each([
    'commentisfree',
    'header',
    'shadow',
    'readable',
    'download',
    'navy',
    'tagline',
    'leading',
    'adobe',
    '',
  ])('%s', (names) => {
    expect(hintsIn(names)).toBe(0);
  });
});
