/** What itemprop, `time` and rel=author say of the article, values as written. */
export interface Microdata {
  title?: string;
  byline?: string;
  site?: string;
  published?: string;
  modified?: string;
  types: string[];
}

export function microdataOf(document: Document): Microdata {
  const types = [...document.querySelectorAll('[itemscope][itemtype]')]
    .slice(0, 50)
    .flatMap((element) => (element.getAttribute('itemtype') ?? '').split(/\s+/))
    .map((type) => type.replace(/^.*\//, ''))
    .filter((type) => /Article$|Posting$/.test(type));
  return Object.fromEntries(
    Object.entries({
      title: firstValue(document, '[itemprop~=headline i]') ?? firstValue(document, 'h1'),
      byline:
        nameOf(document, '[itemprop~=author i]') ??
        firstValue(document, '[rel~=author], .byline, .author, .pb-byline'),
      site: nameOf(document, '[itemprop~=publisher i]'),
      published:
        firstValue(document, '[itemprop~=datePublished i]') ??
        firstValue(document, 'article time, main time, time[pubdate]'),
      modified: firstValue(document, '[itemprop~=dateModified i]'),
      types,
    }).filter(([, value]) => value !== undefined),
  ) as unknown as Microdata;
}

function nameOf(document: Document, selector: string): string | undefined {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
    const name = element.querySelector('[itemprop~=name i]');
    const found = (name && valueIn(name)) || valueIn(element);
    if (found) return found;
  }
  return undefined;
}

function firstValue(document: Document, selector: string): string | undefined {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
    const found = valueIn(element);
    if (found) return found;
  }
  return undefined;
}

function valueIn(element: Element): string | undefined {
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.textContent ??
    '';
  return value.slice(0, 2000).replace(/\s+/g, ' ').trim() || undefined;
}
