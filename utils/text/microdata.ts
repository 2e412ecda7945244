import { attribute, follows, select, selectFirst, textOf } from './dom.ts';
import type { Steps } from './steps.ts';

/** What the elements of the page say of its article (itemprop, `time`, classes), values as written. */
export interface Microdata {
  title?: string;
  /** The title element's. */
  pageTitle?: string;
  byline?: string;
  site?: string;
  published?: string;
  modified?: string;
  types: string[];
}

/** How many elements of a kind are looked at: pages repeat them in lists of other articles. */
const LOOKED_AT = 200;

const writers =
  '[itemprop~="author" i], [rel~="author"], [class*="byline" i], [class*="author" i], [class*="auteur" i], [class*="tac-gia" i], [class*="tacgia" i]';

/** Pauses after each search. */
export function* microdataOf(document: Document): Steps<Microdata> {
  const headline = headlineIn(document);
  yield;
  const types = select(document, '[itemscope][itemtype]', LOOKED_AT)
    .flatMap((element) => (attribute(element, 'itemtype') ?? '').split(/\s{1,9}/))
    .map((type) => type.replace(/^.*\//, ''))
    .filter((type) => /Article$|Posting$/.test(type));
  yield;
  const found: Microdata = { types };
  const put = (field: Exclude<keyof Microdata, 'types'>, value: string | undefined) => {
    if (value !== undefined) found[field] = value;
  };
  put('title', headline && valueIn(headline));
  put('pageTitle', pageTitleOf(document));
  put('byline', first(after(select(document, writers, LOOKED_AT), headline), shortNameIn));
  yield;
  put('site', first(select(document, '[itemprop~="publisher" i]', LOOKED_AT), nameIn));
  yield;
  const times = after(
    select(
      document,
      '[itemprop~="datePublished" i], [pubdate], article time, main time',
      LOOKED_AT,
    ),
    headline,
  );
  yield;
  put(
    'published',
    first(select(document, 'meta[itemprop~="datePublished" i]', LOOKED_AT), valueIn) ??
      first(times, valueIn),
  );
  yield;
  put('modified', first(select(document, '[itemprop~="dateModified" i]', LOOKED_AT), valueIn));
  return found;
}

function headlineIn(document: Document): Element | undefined {
  const headlines = select(document, '[itemprop~="headline" i], h1', LOOKED_AT);
  const title = pageTitleOf(document) ?? '';
  const titled = headlines.find((element) => {
    const text = valueIn(element);
    return text !== undefined && text.length >= 8 && title.includes(text);
  });
  return titled ?? headlines.find((element) => valueIn(element));
}

function pageTitleOf(document: Document): string | undefined {
  const title = selectFirst(document, 'title');
  return title ? valueIn(title) : undefined;
}

/** The elements after the headline, those before it last. */
function after(elements: Element[], headline: Element | undefined): Element[] {
  if (!headline) return elements;
  const below = (element: Element) => follows(headline, element);
  return [...elements.filter(below), ...elements.filter((element) => !below(element))];
}

function first(
  elements: Element[],
  value: (element: Element) => string | undefined,
): string | undefined {
  for (const element of elements) {
    const found = value(element);
    if (found) return found;
  }
  return undefined;
}

function shortNameIn(element: Element): string | undefined {
  const name = nameIn(element);
  return name && name.length <= 100 && /\p{Lu}/u.test(name) ? name : undefined;
}

function nameIn(element: Element): string | undefined {
  const name = selectFirst(element, '[itemprop~="name" i]');
  return (name && valueIn(name)) ?? valueIn(element);
}

function valueIn(element: Element): string | undefined {
  const value = attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
  return (
    value
      .slice(0, 2000)
      .replace(/\s{1,2000}/g, ' ')
      .trim() || undefined
  );
}
