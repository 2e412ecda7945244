/** What a page's own names (class, id, itemprop) say an element is. */
export const ASIDE = 1;
export const HEADLINE = 2;
export const BYLINE = 4;
export const STANDFIRST = 8;
export const DATELINE = 16;
/** For screen readers only: in the page's tree, on nobody's screen. */
export const UNSEEN = 32;
/** What readers wrote below the article. */
export const COMMENTS = 64;
/** A control or a credit; inside a line too. */
export const WIDGET = 128;
/** What a picture shows. */
export const CAPTIONED = 256;

/**
 * Words of a class or id, `*` for any ending. Collected from the classes of news sites in the page
 * suites of mozilla/readability and kepano/defuddle and of Vietnamese papers.
 */
const words: [number, string][] = [
  [
    ASIDE,
    `ad ads adv advert* adsby* adslot bai-lien-quan banner breadcrumb* box-lien-quan carousel
    commercial cookie* doc-them docthem fb-like footer gallery inline-share masthead menu modal
    more-on most-popular most-read mostread nav navbar navigation newsletter* outbrain* paywall
    popular popup promo promos promoted pullquote rail read-also read-more readmore recirc*
    recommend* related* sidebar signup skip skip-link sponsor* subscribe subscription taboola* tag
    taglist tags teads* teaser* tin-khac tin-lien-quan tinlienquan toolbar tools trending widget
    xem-them zone-ad*`,
  ],
  [
    WIDGET,
    `captions chia-se copyright credit credits facebook* follow follow-* share sharebar sharetools
    sharing social* twitter* zalo*`,
  ],
  [COMMENTS, 'binh-luan binhluan comment comments disqus* user-comment*'],
  [
    UNSEEN,
    `hidden is-hidden off-screen offscreen screen-reader* screenreader* sr-only u-hidden
    visually-hidden visuallyhidden`,
  ],
  [CAPTIONED, 'caption chu-thich'],
  [HEADLINE, 'article-title entry-title headline* post-title title-detail'],
  [BYLINE, 'author* auteur autor* byline* nguoi-viet reporter signature* tac-gia writer'],
  [
    STANDFIRST,
    `article-summary bajada chapeau deck dek description excerpt intro lead lede sapo standfirst story-summary
    strapline subhead* subtitle`,
  ],
  [DATELINE, 'date date-* dateline ngay-dang pubdate publish* time time-* timestamp'],
];

interface Word {
  hint: number;
  parts: string[];
  /** The last part may go on: `advert*`. */
  open: boolean;
}

/** The words of all hints by their first letter, in the order of the lists. */
const byLetter = new Map<string, Word[]>();
for (const [hint, list] of words) {
  for (const word of list.trim().split(/\s{1,10}/)) {
    const known = byLetter.get(word.charAt(0)) ?? [];
    known.push({ hint, parts: word.replace('*', '').split('-'), open: word.endsWith('*') });
    byLetter.set(word.charAt(0), known);
  }
}

/** Judged once for each class list: a page repeats the same few hundred. */
const judged = new Map<string, number>();
const MOST_JUDGED = 20_000;

/** The hints in a class list or id: `storyBody__related-links` is read as `story-body-related-links`. */
export function hintsIn(names: string): number {
  let hints = judged.get(names);
  if (hints === undefined) {
    hints = judge(names);
    if (judged.size >= MOST_JUDGED) judged.clear();
    judged.set(names, hints);
  }
  return hints;
}

function judge(names: string): number {
  const parts = names
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]{1,400}/g, '-')
    .toLowerCase()
    .split('-');
  let hints = 0;
  for (let at = 0; at < parts.length; ) {
    const word = byLetter.get(parts[at]?.charAt(0) ?? '')?.find((one) => stands(one, parts, at));
    hints |= word?.hint ?? 0;
    at += word?.parts.length ?? 1;
  }
  return hints;
}

function stands({ parts, open }: Word, said: readonly string[], at: number): boolean {
  return parts.every((part, n) => {
    const one = said[at + n];
    return open && n === parts.length - 1 ? one?.startsWith(part) : one === part;
  });
}
