import { attribute, select } from './dom.ts';

/** What a page's meta elements say, values as written. */
export interface Metas {
  title?: string;
  byline?: string;
  site?: string;
  published?: string;
  modified?: string;
  lang?: string;
  locale?: string;
  country?: string;
  url?: string;
  types: string[];
}

type Field = Exclude<keyof Metas, 'types'>;

/** Names of meta elements (name, property or itemprop, lower case), the most trusted first. */
const names: Record<Field, string[]> = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'fulltitle',
    'hdl',
    'citation_title',
    'headline',
    'twitter:title',
    'title',
  ],
  byline: [
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'article:author_name',
    'author',
    'dcsext.author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'creator',
    'dable:author',
    'cxenseparse:author',
  ],
  site: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'publisher',
    'copyright_holder',
    'apple-mobile-web-app-title',
    'twitter:site_name',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
    'article:publicationdate',
    'article:publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcsext.articlefirstpublished',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'its_publication',
    'originalpublicationdate',
    'article.published',
    'date',
    'pdate',
    'ptime',
    'publication_date',
    'article_date_original',
    'displaydate',
  ],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'article:modified',
    'article:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'revised',
    'utime',
  ],
  lang: ['content-language', 'dc.language', 'dcterms.language', 'inlanguage', 'language'],
  locale: ['og:locale'],
  country: ['og:country-name', 'geo.country', 'geo.region'],
  url: ['og:url'],
};

export function metasOf(document: Document): Metas {
  const found = new Map<string, string[]>();
  for (const meta of select(document, 'meta[content]')) {
    const content = attribute(meta, 'content')?.trim() ?? '';
    if (content === '') continue;
    for (const by of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(meta, by)?.toLowerCase().trim();
      if (name) found.set(name, [...(found.get(name) ?? []), content]);
    }
  }
  const metas: Metas = { types: found.get('og:type') ?? [] };
  for (const field of Object.keys(names) as Field[]) {
    for (const name of names[field]) {
      const values = found
        .get(name)
        ?.filter((value) => field !== 'byline' || !/^https?:|^\/|^@/.test(value));
      if (values && values[0] !== undefined) {
        metas[field] ??= field === 'byline' ? [...new Set(values)].join(', ') : values[0];
      }
    }
  }
  return metas;
}
