import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Read } from './read.ts';

/** What citation.js makes of a file: CSL-JSON items. */
export interface Item {
  type: string;
  title: string;
  URL: string;
  note?: string | string[];
  annote?: string;
  author?: { family?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  custom?: { annotations: Record<string, string | number>[] };
}

export const itemsOf = (file: string, forceType: string): Item[] =>
  new Cite(file, { forceType }).data as Item[];

export const ris = '@ris/file';
export const bibtex = '@biblatex/text';

const noted = /“(.*?)” \[([^\]]*?)(\d+)–(\d+)(?: · #[^\]]*)?\]/gsu;

/** Quotes, values and extents as the notes of a record tell them. */
function fromNotes(notes: string): Read[] {
  return [...notes.matchAll(noted)].map(([, quote = '', facts = '', start, end]) => {
    const value = facts.split(' · ').find((fact) => /^\d/u.test(fact));
    return { quote, start: Number(start), end: Number(end), ...(value ? { value } : {}) };
  });
}

/** RIS by citation.js. A line sign is a line end of the quote. */
export const readRis = (file: string): Read[] =>
  itemsOf(file, ris).flatMap(({ note = [] }) =>
    fromNotes([note].flat().join('\n').replaceAll(' ⏎ ', '\n')),
  );

/** BibLaTeX by citation.js, which leaves `\newline` as it is. */
export const readBibtex = (file: string): Read[] =>
  itemsOf(file, bibtex).flatMap(({ annote = '' }) =>
    fromNotes(annote.replace(/\\newline(?:\{\})? ?/gu, '\n')),
  );

export const readCsl = (file: string): Read[] =>
  itemsOf(file, '@else/json').flatMap(({ custom }) =>
    (custom?.annotations ?? []).map(({ quote, start, end, value }) => ({
      quote: String(quote),
      start: Number(start),
      end: Number(end),
      ...(value ? { value: String(value) } : {}),
    })),
  );
