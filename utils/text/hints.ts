/** What a page's own words (class, id, role, itemprop) say an element is. */
export const ASIDE = 1;
export const HEADLINE = 2;
export const BYLINE = 4;
export const STANDFIRST = 8;
export const DATELINE = 16;
/** Only for screen readers: in the page's tree, on nobody's screen. */
export const UNSEEN = 32;

/** Whole words of a class or id that name furniture, `*` for any ending. */
const aside = [
  'ad',
  'ads',
  'adv',
  'advert*',
  'adsby*',
  'adslot',
  'banner',
  'breadcrumb*',
  'caption*',
  'carousel',
  'chia-se',
  'comment',
  'comments',
  'binh-luan',
  'commercial',
  'cookie*',
  'copyright',
  'credit',
  'credits',
  'disqus*',
  'doc-them',
  'docthem',
  'fb-like',
  'footer*',
  'gallery',
  'inline-share',
  'masthead',
  'menu',
  'modal',
  'most-popular',
  'most-read',
  'mostread',
  'nav',
  'navbar',
  'navigation',
  'newsletter*',
  'outbrain*',
  'paywall',
  'popular',
  'popup',
  'promo',
  'promos',
  'promoted',
  'pullquote',
  'rail',
  'read-also',
  'read-more',
  'readmore',
  'recirc*',
  'recommend*',
  'related*',
  'share',
  'sharebar',
  'sharing',
  'sharetools',
  'sidebar',
  'signup',
  'skip-link',
  'skip',
  'social*',
  'sponsor*',
  'subscribe',
  'subscription',
  'tag',
  'taglist',
  'tags',
  'taboola*',
  'teaser*',
  'tin-khac',
  'tin-lien-quan',
  'tinlienquan',
  'toolbar',
  'tools',
  'trending',
  'bai-lien-quan',
  'widget',
  'xem-them',
  'zone-ad*',
];
const unseen = [
  'hidden',
  'offscreen',
  'off-screen',
  'screen-reader*',
  'sr-only',
  'screenreader*',
  'visually-hidden',
  'visuallyhidden',
  'u-hidden',
  'is-hidden',
];
const headline = ['headline*', 'entry-title', 'article-title', 'post-title', 'title-detail'];
const byline = ['author*', 'byline*', 'tac-gia', 'writer', 'reporter', 'nguoi-viet'];
const standfirst = [
  'chapeau',
  'dek',
  'deck',
  'lead',
  'lede',
  'sapo',
  'standfirst',
  'strapline',
  'subhead*',
  'subtitle',
  'intro',
  'excerpt',
  'article-summary',
  'story-summary',
];
const dateline = [
  'date*',
  'dateline',
  'pubdate',
  'published',
  'publish*',
  'time',
  'timestamp',
  'ngay-dang',
];

const patterns: [number, RegExp][] = [
  [ASIDE, wordsOf(aside)],
  [UNSEEN, wordsOf(unseen)],
  [HEADLINE, wordsOf(headline)],
  [BYLINE, wordsOf(byline)],
  [STANDFIRST, wordsOf(standfirst)],
  [DATELINE, wordsOf(dateline)],
];

function wordsOf(words: string[]): RegExp {
  const alternatives = words.map((word) => word.replace('*', '[a-z0-9]*')).join('|');
  return new RegExp(`-(?:${alternatives})-`);
}

/** The hints in a class list or id: `storyBody__related-links` is read as `story-body-related-links`. */
export function hintsIn(names: string): number {
  const words = `-${names
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]{1,400}/g, '-')
    .toLowerCase()}-`;
  let hints = 0;
  for (const [hint, pattern] of patterns) if (pattern.test(words)) hints |= hint;
  return hints;
}
