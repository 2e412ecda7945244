import { attribute, select, textOf } from './dom.ts';

/** An article as a page's JSON-LD describes it, values as written. */
export interface LinkedArticle {
  types?: string[];
  title?: string;
  byline?: string;
  site?: string;
  published?: string;
  modified?: string;
  lang?: string;
}

type Thing = Record<string, unknown>;

const articleType = /(?:^|[:/])(?:(?:\w{0,30})Article|BlogPosting|LiveBlogPosting|Report|Review)$/;

/** The article of a page's JSON-LD blocks; a block that does not parse is passed over. */
export function articleIn(document: Document): LinkedArticle | undefined {
  const articles: Thing[] = [];
  for (const script of select(document, 'script[type]', 1000)) {
    if (!/^application\/ld\+json\b/i.test(attribute(script, 'type') ?? '')) continue;
    for (const thing of thingsIn(parse(textOf(script)))) {
      if (typesOf(thing).some((type) => articleType.test(type))) articles.push(thing);
    }
  }
  const best = articles.reduce<Thing | undefined>(
    (found, thing) => (found && richness(found) >= richness(thing) ? found : thing),
    undefined,
  );
  return best && described(best);
}

/** Pages wrap the block in CDATA or a comment and leave line feeds in strings. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\]\]>|-->)\s{0,9};?$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** Every object of a block, through arrays and `@graph`, to the depth pages use. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => thingsIn(item, depth + 1));
  const thing = value as Thing;
  return [
    thing,
    ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
      thingsIn(thing[key], depth + 1),
    ),
  ];
}

function richness(thing: Thing): number {
  return ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter(
    (key) => key in thing,
  ).length;
}

function typesOf(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string');
}

function described(thing: Thing): LinkedArticle {
  const found: Record<keyof LinkedArticle, unknown> = {
    types: typesOf(thing).map((type) => type.replace(/^.*[:/]/, '')),
    title: textIn(thing.headline) ?? textIn(thing.name),
    byline: namesIn(thing.author) ?? namesIn(thing.creator),
    site: namesIn(thing.publisher),
    published: textIn(thing.datePublished),
    modified: textIn(thing.dateModified),
    lang: textIn(thing.inLanguage) ?? namesIn(thing.inLanguage),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as LinkedArticle;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function textIn(value: unknown): string | undefined {
  const text = list(value)[0];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Persons and organisations come as names, as objects with a name, and as lists of both. */
function namesIn(value: unknown): string | undefined {
  const names = list(value)
    .slice(0, 50)
    .map((item) =>
      typeof item === 'object' && item !== null ? textIn((item as Thing).name) : textIn(item),
    )
    .filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : undefined;
}
