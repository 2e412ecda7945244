import type { Mention } from '../../utils/recognise/mention.ts';

/** Mentions as lines for a terminal: kind, words, value or fullest name, place in the text. */
export function mentionTable(mentions: Mention[]): string {
  const rows = mentions.map((mention) => [
    mention.kind,
    mention.text.replace(/\s+/g, ' '),
    meaningOf(mention),
    `${mention.start}–${mention.end}`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length), 0),
  );
  return rows
    .map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '))
    .join('\n');
}

function meaningOf(mention: Mention): string {
  if (mention.kind === 'date') return mention.value ?? mention.said;
  if (mention.kind === 'figure') return `${mention.type} ${mention.value}`;
  return mention.label === mention.text ? '' : mention.label;
}

// Not String.padEnd: it counts UTF-16 units, and NFD text has more of them than columns.
const padded = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - [...cell].length));
