import { locate } from '../../../utils/anchor/locate.ts';
import { openText } from '../../../utils/anchor/open-text.ts';
import { edits } from './edits.ts';
import { type Quote, quotesOf } from './quotes.ts';
import { seeded } from './random.ts';
import { render, wordsOf } from './words.ts';

/** What one method did with the quotes of one edited page. Counts, and milliseconds for all quotes. */
export interface Tally {
  /** Quotes all of whose words are still there, and how many of them were found, and to the unit. */
  whole: number;
  found: number;
  exact: number;
  /** Quotes at least half of whose words are still there, found. */
  half: number;
  halfFound: number;
  /** Quotes with some words left, anchored elsewhere. */
  wrong: number;
  /** Quotes with no word left, and how many were anchored all the same. */
  gone: number;
  goneAnchored: number;
  quotes: number;
  ms: number;
}

type Extent = { start: number; end: number };
export type Method = (text: string, quotes: readonly Quote[]) => (Extent | undefined)[];

/** The index of the page is built inside the measured time. */
export const newsmark: Method = (text, quotes) => {
  const opened = openText(text);
  return quotes.map(({ anchor }) => {
    const place = locate(opened, anchor);
    return place.state === 'lost' ? undefined : place;
  });
};

export interface Trial {
  article: string;
  /** A name from `edits`. */
  edit: string;
  seed: number;
  quotes: number;
  /** Times each method runs, turn about; the median time counts. */
  rounds: number;
}

/** Runs the methods on one edited article. No Node in it: a page can run it as well. */
export function measure<Name extends string>(
  { article, edit, seed, quotes: count, rounds }: Trial,
  methods: Record<Name, Method>,
): Record<Name, Tally> {
  const random = seeded(seed);
  const page = wordsOf(article);
  const quotes = quotesOf(page, render(page), random, count);
  const apply = edits[edit];
  if (!apply) throw new Error(`No edit "${edit}".`);
  const { text, extents, replaced } = apply(page, random, quotes);
  const fates = quotes.map((quote) => fateOf(quote, extents, replaced));

  const runs = Object.entries<Method>(methods).map(([name, method]) => ({
    name,
    method,
    times: [] as number[],
    places: [] as (Extent | undefined)[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const began = performance.now();
      run.places = run.method(text, quotes);
      run.times.push(performance.now() - began);
    }
  }
  return Object.fromEntries(
    runs.map(({ name, times, places }) => [name, { ...tally(fates, places), ms: median(times) }]),
  ) as Record<Name, Tally>;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

type Fate = Extent & { left: number };

/** Where the quote's words are now, from the first that is left to the last, and what share is left. */
function fateOf(
  { first, last }: Quote,
  extents: Map<number, readonly [number, number]>,
  replaced: Set<number>,
): Fate {
  let start = -1;
  let end = -1;
  let left = 0;
  for (let id = first; id <= last; id++) {
    const extent = extents.get(id);
    if (!extent) continue;
    if (start < 0) start = extent[0];
    end = extent[1];
    if (!replaced.has(id)) left++;
  }
  return { start, end, left: left / (last - first + 1) };
}

function tally(fates: readonly Fate[], places: readonly (Extent | undefined)[]): Omit<Tally, 'ms'> {
  const sum = {
    whole: 0,
    found: 0,
    exact: 0,
    half: 0,
    halfFound: 0,
    wrong: 0,
    gone: 0,
    goneAnchored: 0,
  };
  fates.forEach((fate, i) => {
    const place = places[i];
    if (fate.left === 0) {
      sum.gone++;
      if (place) sum.goneAnchored++;
      return;
    }
    const shared = place ? overlap(place, fate) : 0;
    const right = shared >= 0.5;
    if (fate.left === 1) {
      sum.whole++;
      if (right) sum.found++;
      if (shared === 1) sum.exact++;
    }
    if (fate.left >= 0.5) {
      sum.half++;
      if (right) sum.halfFound++;
    }
    if (place && (fate.left >= 0.5 ? !right : shared === 0)) sum.wrong++;
  });
  return { ...sum, quotes: fates.length };
}

/** Length of what two extents share over the length of both together. */
function overlap(one: Extent, other: Extent): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const together = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared > 0 ? shared / together : 0;
}
