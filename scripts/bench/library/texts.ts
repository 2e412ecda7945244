import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../train/sentences/', import.meta.url));

/** Sentences of the training texts, without their labels: words as often as news has them. */
export function newsSentences(): string[] {
  return readdirSync(folder)
    .flatMap((file) => readFileSync(`${folder}${file}`, 'utf8').split('\n'))
    .map((line) => line.replace(/\[([A-Z]+) ([^\]]*)\]/g, '$2').replace(/[[\]]/g, ''))
    .filter((line) => line.length > 40 && !line.startsWith('#'));
}

/** What is typed, letter by letter: with tones and without, a name, a phrase, figures, nothing there. */
const typed = [
  'nguyen van',
  'hà nội',
  'thủ tướng chính phủ',
  'chinh phu',
  '2024',
  'company',
  'hải ph',
  'xyzq',
];

/** Every state of the search field while the queries are typed. */
export const keystrokes = typed.flatMap((query) =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
);

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
