import type { Labelled } from './documents.ts';
import { createRandom } from './random.ts';

/** Share of the lines that are repeated in capitals (headlines) and as many in small letters. */
const share = 1 / 8;

/** Copies of some lines of each article in capitals and in small letters; each copy is an article of its own. */
export function caseCopies(documents: Labelled[], seed: number): Labelled[] {
  const random = createRandom(seed);
  const copies: Labelled[] = [];
  for (const document of documents) {
    for (const change of [upper, lower]) {
      let from = 0;
      for (const line of document.text.split('\n')) {
        const to = from + line.length;
        if (random() < share && line.length > 20) {
          const text = change(line);
          const labels = document.labels
            .filter(({ start, end }) => start >= from && end <= to)
            .map(({ start, end, kind }) => ({ start: start - from, end: end - from, kind }));
          // "ß" grows in capitals and would move the labels.
          if (text.length === line.length) copies.push({ ...document, text, labels });
        }
        from = to + 1;
      }
    }
  }
  return copies;
}

const upper = (line: string) => line.toUpperCase();
const lower = (line: string) => line.toLowerCase();
