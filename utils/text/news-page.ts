import type { ArticleFacts } from './facts.ts';

/** Characters of text from which a page with a writer and a date can be an article: three short paragraphs. */
const ENOUGH = 600;

/** Less than this is no text to read: a film, a gallery, a wall. */
const SOME = 100;

const newsTypes = /NewsArticle$|^(?:OpinionNews|Report|LiveBlogPosting|BackgroundNews)/;

/**
 * Whether a page is a news article: it says so (schema.org NewsArticle and its kinds), or it says it is
 * an article and is dated, or it is dated, signed and long enough to be one.
 */
export function isNewsPage(
  facts: Pick<ArticleFacts, 'types' | 'published' | 'byline'>,
  text: string,
): boolean {
  if (text.length < SOME) return false;
  if (facts.types.some((type) => newsTypes.test(type))) return true;
  const article = facts.types.some((type) => type === 'article' || /Article$/.test(type));
  return (
    text.length >= ENOUGH &&
    facts.published !== undefined &&
    (article || facts.byline !== undefined)
  );
}
