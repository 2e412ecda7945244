import { bylineIn, cleanByline } from './byline.ts';
import { canonicalOf } from './canonical.ts';
import { localTime } from './date-time.ts';
import { articleIn, type LinkedArticle } from './json-ld.ts';
import { countryOf, languageOf } from './language.ts';
import type { IsLeftOver } from './left-over.ts';
import { type Metas, metasOf } from './metas.ts';
import { microdataOf } from './microdata.ts';
import { atOnce, type Steps } from './steps.ts';
import { cleanTitle } from './title.ts';

/** What a page says of its article. What it does not say is absent. */
export interface ArticleFacts {
  /** The address as visited, without fragment. */
  url: string;
  canonical?: string;
  title: string;
  byline?: string;
  site?: string;
  /** ISO 8601 by the clock of the page's own zone: `2024-07-03T22:03`, or the date alone. */
  published?: string;
  modified?: string;
  /** Primary language subtag, lower case. */
  lang?: string;
  /** ISO 3166, upper case. */
  country?: string;
  /** What makes it news: see `isNewsPage`. */
  types: string[];
}

/**
 * Reads the facts of the article a document shows: JSON-LD first, then meta elements (OpenGraph,
 * Dublin Core, parsely, sailthru), microdata and `time`, and last the lines of the text read.
 */
export function readFacts(document: Document, url: string, text = ''): ArticleFacts {
  return atOnce(factsSteps(document, url, text));
}

/** The same in steps, for `inSlices`: each source searches the whole document. */
export function* factsSteps(
  document: Document,
  url: string,
  text: string,
  isLeftOver: IsLeftOver = () => false,
): Steps<ArticleFacts> {
  const metas = ownOf(metasOf(document), url, isLeftOver);
  yield;
  const article: LinkedArticle = articleIn(document) ?? {};
  const linked: LinkedArticle = isLeftOver(article, url) ? {} : article;
  yield;
  const micro = yield* microdataOf(document);
  yield;
  const lang = languageOf(document, metas, linked.lang);
  const country = countryOf(document, metas, url, linked.lang);
  const site = metas.site ?? linked.site ?? micro.site;
  const byline = writerOf(
    [linked.byline, metas.byline, micro.byline, bylineIn(text, lang)].map(cleanByline),
    site,
  );
  const times = (found: (string | undefined)[]) =>
    first(found.map((time) => time && localTime(time, country)));
  return withoutAbsent({
    url: url.replace(/#.*$/s, ''),
    canonical: canonicalOf(document, metas, url),
    title: cleanTitle([linked.title, metas.title, micro.title, micro.pageTitle], site),
    byline,
    site,
    published: times([linked.published, metas.published, micro.published]),
    modified: times([linked.modified, metas.modified, micro.modified]),
    lang,
    country,
    types: [...(linked.types ?? []), ...metas.types, ...micro.types],
  });
}

/** Of meta elements left over from another article only what they say of the whole site. */
function ownOf(metas: Metas, url: string, isLeftOver: IsLeftOver): Metas {
  const { site, lang, locale, country, types, ...article } = metas;
  if (!isLeftOver(article, url)) return metas;
  const ofSite = Object.entries({ site, lang, locale, country });
  return { types, ...Object.fromEntries(ofSite.filter(([, value]) => value !== undefined)) };
}

/** The first byline that is not only the paper's own name, unless there is no other. */
function writerOf(bylines: (string | undefined)[], site: string | undefined): string | undefined {
  const isSite = (byline: string) => byline.toLowerCase() === site?.toLowerCase();
  return (
    first(bylines.map((byline) => (byline && !isSite(byline) ? byline : undefined))) ??
    first(bylines)
  );
}

function first<T>(found: (T | undefined | '')[]): T | undefined {
  return found.find((value): value is T => value !== undefined && value !== '');
}

function withoutAbsent(
  facts: { [K in keyof Required<ArticleFacts>]: ArticleFacts[K] | undefined },
): ArticleFacts {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as ArticleFacts;
}
