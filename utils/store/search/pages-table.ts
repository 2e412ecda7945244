import type { Page } from '../annotation.ts';
import { growing } from './growing.ts';
import { namesTable } from './names-table.ts';
import { minutes } from './rows.ts';
import { createTexts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The pages of all rows by number, with their sites. */
export function createPages(vocabulary: Vocabulary) {
  const records: Page[] = [];
  const numbers = new Map<string, number>();
  const sites = growing();
  const siteNames = namesTable();
  const accessed = growing();
  const published = growing();
  const textNumbers = growing();
  const texts = createTexts(vocabulary);

  return {
    /** The number of a page. One that changed since keeps its number and gets another text. */
    put(page: Page): number {
      let number = numbers.get(page.id) ?? -1;
      const known = records[number];
      if (number < 0) {
        number = records.length;
        numbers.set(page.id, number);
        for (const column of [sites, accessed, published, textNumbers]) column.push(0);
      }
      records[number] = page;
      accessed.values[number] = minutes(page.accessed);
      if (sameWords(known, page)) return number;
      sites.values[number] = siteNames.add(siteOf(page));
      published.values[number] = minutes(page.published ?? page.accessed);
      textNumbers.values[number] = texts.length;
      texts.add([page.title, siteOf(page), page.note ?? '']);
      return number;
    },
    find: (id: string) => numbers.get(id) ?? -1,
    page: (number: number) => records[number],
    sites,
    siteNames,
    accessed,
    published,
    /** What is searched of a page: `texts` at its `textNumbers`. */
    texts,
    textNumbers,
    get length() {
      return records.length;
    },
  };
}

export type Pages = ReturnType<typeof createPages>;

const sameWords = (known: Page | undefined, page: Page): boolean =>
  known?.title === page.title &&
  known.note === page.note &&
  known.published === page.published &&
  known.site === page.site;

/** The host is what a reader knows a site by when the page does not say. */
export function siteOf(page: Pick<Page, 'site' | 'url'>): string {
  if (page.site) return page.site;
  try {
    return new URL(page.url).hostname.replace(/^www\./u, '');
  } catch {
    return page.url;
  }
}
