import type { ArticleFacts } from '../../utils/text/facts.ts';
import { dateWords } from '../value-words.ts';

/**
 * A quote with its source, as it goes into an article or a note: the words, who wrote them, where and
 * when, and an address that leads a browser to them. `fragment` is `#:~:text=…` or empty.
 */
export function citation(
  quote: string,
  {
    title,
    byline,
    site,
    published,
    url,
    canonical,
  }: Pick<ArticleFacts, 'title' | 'byline' | 'site' | 'published' | 'url' | 'canonical'>,
  fragment: string,
  language: string,
): string {
  const address = canonical ?? url;
  const day = published?.slice(0, 10);
  const source = [
    byline,
    title && `“${title}”`,
    site ?? hostOf(address),
    day && (dateWords(day, language) ?? day),
  ];
  return `“${quote}”\n— ${source.filter(Boolean).join(', ')}\n${address}${fragment}`;
}

const hostOf = (address: string): string => new URL(address).hostname;
