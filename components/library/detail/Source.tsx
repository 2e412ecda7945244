import type { Page } from '../../../utils/store/annotation.ts';
import { siteOf } from '../../../utils/store/search/pages-table.ts';
import { citation } from '../../parts/citation.ts';
import { dateWords } from '../../value-words.ts';
import { interfaceLanguage, words } from '../../words.ts';
import type { DetailProps } from './Detail.tsx';

type Props = Pick<DetailProps, 'narrow' | 'show' | 'actions'> & {
  page: Page;
  /** What is quoted of it, and where: `#:~:text=…`, or empty. */
  quote: string;
  fragment: string;
};

/** Who wrote it, where and when; the way there, and the quote with its citation for the clipboard. */
export function Source({ page, quote, fragment, narrow, show, actions }: Props) {
  const language = interfaceLanguage();
  const address = page.canonical ?? page.url;
  const day = page.published?.slice(0, 10);
  const told = [page.byline, siteOf(page), day && (dateWords(day, language) ?? day)];
  const copy = async () => {
    await navigator.clipboard.writeText(citation(quote, page, fragment, language));
    actions.say(words('libraryCopied'));
  };
  const only = (change: Parameters<typeof narrow>[0]) => {
    narrow(change);
    show('all');
  };
  return (
    <section class="source">
      <h3 lang={page.lang}>
        {isWeb(address) ? (
          <a href={`${address}${fragment}`} target="_blank" rel="noopener noreferrer">
            {page.title || address}
          </a>
        ) : (
          page.title || address
        )}
      </h3>
      <p>{told.filter(Boolean).join(' · ')}</p>
      <div class="actions">
        {quote && (
          <button type="button" class="copy" onClick={() => void copy()}>
            {words('libraryCopy')}
          </button>
        )}
        <button type="button" class="link" onClick={() => only({ page: page.id })}>
          {words('libraryThisArticle')}
        </button>
        <button type="button" class="link" onClick={() => only({ site: siteOf(page) })}>
          {words('libraryThisSite')}
        </button>
      </div>
    </section>
  );
}

/** An imported file can say anything; a link leads to the web and nowhere else. */
const isWeb = (address: string): boolean => /^(?:https?|file):\/\//u.test(address);
