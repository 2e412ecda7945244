import type { Annotation, KeptPage, Page } from '../annotation.ts';
import { countBy } from './count.ts';
import type { Count, Facet, Filter, Order } from './filter.ts';
import { type Columns, match } from './match.ts';
import { inOrder } from './order.ts';
import { createPages } from './pages-table.ts';
import { createRows, rowKinds } from './rows.ts';
import { createTexts } from './texts.ts';
import { togetherWith } from './together.ts';
import { createVocabulary } from './vocabulary.ts';

const passage = rowKinds.indexOf('passage');

/** What is found, as numbers: a row of the index, or the heading of an article as `-1 - page`. */
export interface Found {
  entries: Int32Array<ArrayBuffer>;
  /** For each entry, 1 when it is a passage: a sentence takes more room than a name. */
  tall: Uint8Array<ArrayBuffer>;
  annotations: number;
  pages: number;
}

/**
 * Everything kept, in memory, as numbers: 100,000 annotations take some 30 MB and are searched,
 * filtered, counted and ordered without the database. It grows while it is used.
 */
export function createLibraryIndex() {
  const vocabulary = createVocabulary();
  const columns: Columns = {
    vocabulary,
    rows: createRows(),
    pages: createPages(vocabulary),
    texts: createTexts(vocabulary),
  };
  const { rows, pages, texts } = columns;
  let orders = new Map<Order, Uint32Array>();
  let matched: { rest: string; text: string; found: Uint8Array } | undefined;

  const changed = () => {
    orders = new Map();
    matched = undefined;
  };
  const found = ({ text = '', ...others }: Filter): Uint8Array => {
    const rest = JSON.stringify(others);
    if (matched?.rest !== rest || matched.text !== text) {
      // Whatever is typed on asks for more: only what was found so far can still be found.
      const narrower = matched?.rest === rest && text.startsWith(matched.text);
      const among = narrower ? matched?.found : undefined;
      matched = { rest, text, found: match(columns, { text, ...others }, among) };
    }
    return matched.found;
  };
  const ordered = (order: Order): Uint32Array => {
    const known = orders.get(order);
    if (known) return known;
    const fresh = inOrder(columns, order);
    orders.set(order, fresh);
    return fresh;
  };

  function put({ page, annotations }: KeptPage): void {
    const number = pages.put(page);
    for (const annotation of annotations) {
      rows.drop(annotation.id);
      rows.add(annotation, number);
      texts.add([annotation.quote, annotation.note, ...annotation.tags, ...detailsOf(annotation)]);
    }
    changed();
  }

  return {
    /** Takes in annotations with their page, in place of what was known under their ids. */
    put,
    drop(ids: string[]) {
      for (const id of ids) rows.drop(id);
      changed();
    },
    find(filter: Filter, order: Order): Found {
      const hits = found(filter);
      const own = order === 'value' ? undefined : rows.pages.values;
      return listed(ordered(order), hits, rows.kinds.values, own);
    },
    tally(filter: Filter) {
      const hits = found(filter);
      const onPage = new Uint8Array(pages.length);
      const own = rows.pages.values;
      let annotations = 0;
      let count = 0;
      for (let row = 0; row < hits.length; row++) {
        if (hits[row] === 0) continue;
        annotations++;
        const page = own[row] as number;
        if (onPage[page] === 0) count++;
        onPage[page] = 1;
      }
      return { annotations, pages: count };
    },
    count: (filter: Filter, facet: Facet): Count[] =>
      countBy(columns, found(filter), facet, ordered('kept')),
    together: (filter: Filter, entity: string): Count[] =>
      togetherWith(columns, found(filter), entity, ordered('kept')),
    /** First and last of each measured row found (days, or twice the amount), in the order of values. */
    measures(filter: Filter): Float64Array<ArrayBuffer> {
      const hits = found(filter);
      const rowsFound = ordered('value').filter((row) => hits[row] === 1);
      const measures = new Float64Array(rowsFound.length * 2);
      rowsFound.forEach((row, at) => {
        measures.set(rows.measures.get(row) ?? [0, 0], at * 2);
      });
      return measures;
    },
    idOf: rows.idOf,
    rowOf: rows.rowOf,
    page: (number: number): Page | undefined => pages.page(number),
    pageOf: (row: number): Page | undefined => pages.page(rows.pages.values[row] ?? -1),
    get size() {
      return rows.living;
    },
  };
}

const detailsOf = ({ label, value }: Annotation): string[] =>
  [label, value].filter((detail) => detail !== undefined);

/** Where lists are put together: a megabyte made anew for each letter typed is one to be cleared away. */
let room = { entries: new Int32Array(1024), tall: new Uint8Array(1024) };

function listed(
  order: Uint32Array,
  hits: Uint8Array,
  kinds: Uint32Array,
  pages: Uint32Array | undefined,
): Found {
  const most = order.length * (pages ? 2 : 1);
  if (room.entries.length < most) {
    room = { entries: new Int32Array(most * 2), tall: new Uint8Array(most * 2) };
  }
  const { entries, tall } = room;
  let length = 0;
  let annotations = 0;
  let headings = 0;
  let last = -1;
  for (const row of order) {
    if (hits[row] === 0) continue;
    const page = pages?.[row] ?? -1;
    if (page !== last) {
      tall[length] = 0;
      entries[length++] = -1 - page;
      headings++;
      last = page;
    }
    tall[length] = kinds[row] === passage ? 1 : 0;
    entries[length++] = row;
    annotations++;
  }
  return {
    entries: entries.slice(0, length),
    tall: tall.slice(0, length),
    annotations,
    pages: headings,
  };
}
