/** What the elements of the page say of its article (itemprop, `time`, classes), values as written. */
export interface Microdata {
  title?: string;
  byline?: string;
  site?: string;
  published?: string;
  modified?: string;
  types: string[];
}

/** How many elements of a kind are looked at: pages repeat them in lists of other articles. */
const LOOKED_AT = 200;

const writers =
  '[itemprop~=author i], [rel~=author], [class*=byline i], [class*=author i], [class*=auteur i], [class*=tac-gia i], [class*=tacgia i]';

export function microdataOf(document: Document): Microdata {
  const headline = headlineIn(document);
  const types = all(document, '[itemscope][itemtype]')
    .flatMap((element) => (element.getAttribute('itemtype') ?? '').split(/\s{1,9}/))
    .map((type) => type.replace(/^.*\//, ''))
    .filter((type) => /Article$|Posting$/.test(type));
  const found: Microdata = { types };
  const put = (field: Exclude<keyof Microdata, 'types'>, value: string | undefined) => {
    if (value !== undefined) found[field] = value;
  };
  put('title', headline && valueIn(headline));
  put('byline', first(after(all(document, writers), headline), shortNameIn));
  put('site', first(all(document, '[itemprop~=publisher i]'), nameIn));
  const times = after(
    all(document, '[itemprop~=datePublished i], [pubdate], article time, main time'),
    headline,
  );
  put(
    'published',
    first(all(document, 'meta[itemprop~=datePublished i]'), valueIn) ?? first(times, valueIn),
  );
  put('modified', first(all(document, '[itemprop~=dateModified i]'), valueIn));
  return found;
}

function headlineIn(document: Document): Element | undefined {
  const headlines = all(document, '[itemprop~=headline i], h1');
  const title = document.querySelector('title')?.textContent ?? '';
  const titled = headlines.find((element) => {
    const text = valueIn(element);
    return text !== undefined && text.length >= 8 && title.includes(text);
  });
  return titled ?? headlines.find((element) => valueIn(element));
}

function all(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, LOOKED_AT);
}

/** The elements after the headline, those before it last. */
function after(elements: Element[], headline: Element | undefined): Element[] {
  if (!headline) return elements;
  const follows = (element: Element) =>
    (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return [...elements.filter(follows), ...elements.filter((element) => !follows(element))];
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
  const name = element.querySelector('[itemprop~=name i]');
  return (name && valueIn(name)) ?? valueIn(element);
}

function valueIn(element: Element): string | undefined {
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.textContent ??
    '';
  return (
    value
      .slice(0, 2000)
      .replace(/\s{1,2000}/g, ' ')
      .trim() || undefined
  );
}
