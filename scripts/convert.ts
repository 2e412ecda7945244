import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Format, Word } from '../utils/export/format.ts';
import { formatOf, formats } from '../utils/export/formats.ts';
import { write } from '../utils/export/write.ts';
import { importFile } from '../utils/import/import-file.ts';
import type { Imported } from '../utils/import/importer.ts';
import { importers } from '../utils/import/importers.ts';
import { sentenceOf } from './lib/sentence.ts';

/**
 * `npm run -s convert -- --from FORMAT --to FORMAT`: reads a file of annotations from standard input
 * and writes it to standard output in the other format, by the extension's own code. `--from auto` goes
 * by the content. `--list` names the formats. brat is a zip with a `.txt`, an `.ann` and our own `.json`
 * for each page, or on the way in also one `.ann` alone. What was refused of the file is told on standard
 * error; a file that cannot be read is one line there and exit status 1.
 */
const usage =
  'Usage: npm run -s convert -- --from FORMAT --to FORMAT < FILE  (--list names the formats)';

/** What is only read. */
const named: Record<string, string> = {
  clipper: 'Obsidian Web Clipper highlights (JSON)',
  hypothesis: 'Hypothesis API or export (JSON)',
  'hypothesis-csv': 'Hypothesis export (CSV)',
};

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, list: { type: 'boolean' } },
  });
  if (values.list) process.stdout.write(list());
  else await convert(values.from, values.to);
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 1;
}

function list(): string {
  const read = new Set(importers.map(({ id }) => id));
  const ids = [...new Set([...formats.map(({ id }) => id), ...read])];
  const lines = ids.map((id) => {
    const format = formatOf(id);
    const ways = [read.has(id) && 'from', format && 'to'].filter(Boolean).join(' ');
    return `${id.padEnd(16)}${ways.padEnd(10)}${format ? sentenceOf(format.label) : (named[id] ?? '')}`;
  });
  return `${lines.join('\n')}\n`;
}

async function convert(from: string | undefined, to: string | undefined): Promise<void> {
  if (from === undefined || to === undefined) throw new Error(usage);
  if (from !== 'auto' && !importers.some(({ id }) => id === from)) {
    throw new Error(
      `Cannot read "${from}". Formats read: ${importers.map(({ id }) => id).join(', ')}.`,
    );
  }
  const format = formatOf(to);
  if (!format) {
    throw new Error(
      `Cannot write "${to}". Formats written: ${formats.map(({ id }) => id).join(', ')}.`,
    );
  }
  const now = new Date().toISOString();
  const file = new Uint8Array(await buffer(process.stdin));
  const read = importFile(file, { now, ...(from === 'auto' ? {} : { format: from }) });
  if (!read.ok) throw new Error(sentenceOf(read.error));
  await print(read.value, format, now);
}

async function print({ pages, report }: Imported, format: Format, now: string): Promise<void> {
  const word = (key: Word) => sentenceOf(key);
  for await (const piece of write(format, pages, { exported: now, word })) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  if (report.refusedCount > 0) {
    const [first] = report.refused;
    const example = first ? ` (“${first.what}”: ${sentenceOf(first.why)})` : '';
    console.error(`${report.refusedCount} of the file's annotations were refused${example}.`);
  }
}
