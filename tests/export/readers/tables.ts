import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Read } from './read.ts';

/** By csv-parse. */
export function readCsv(text: string): Read[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map(({ quote = '', start, end, value }) => ({
    quote,
    start: Number(start),
    end: Number(end),
    ...(value ? { value } : {}),
  }));
}

export type Cell = string | number | boolean | Date | null;

/** By read-excel-file: the rows as they are typed, by column. */
export async function sheetOf(bytes: Uint8Array): Promise<Record<string, Cell>[]> {
  const [head = [], ...rows] = (await readSheet(Buffer.from(bytes))) as Cell[][];
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [String(name), cells[index] ?? null])),
  );
}

export async function readXlsx(bytes: Uint8Array): Promise<Read[]> {
  const rows = await sheetOf(bytes);
  return rows.map(({ quote, start, end, value }) => ({
    quote: String(quote),
    start: Number(start),
    end: Number(end),
    ...(value === null ? {} : { value: String(value) }),
  }));
}
