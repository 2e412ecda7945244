import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { createEngine } from '../utils/recognise/engine.ts';
import { readModel } from './lib/read-model.ts';

/**
 * `npm run -s recognise [-- --jsonl]`: recognises the text on standard input, or each
 * `{id, text, lang?, published?, country?}` of JSON Lines, and writes `{id, lang, mentions}` lines.
 * A line that cannot be read is named on standard error; the others are still answered; exit 1.
 */
const engine = createEngine(readModel);

interface Ask {
  id?: string | number;
  text: string;
  lang?: string;
  published?: string;
  country?: string;
}

async function answer({ id, text, lang = '', published, country }: Ask): Promise<void> {
  const context = { lang, ...(published ? { published } : {}), ...(country ? { country } : {}) };
  const found = await engine(text, context);
  if (found.problem) console.error(`names: ${found.problem}`);
  const line = JSON.stringify({ id, lang: found.lang, mentions: found.mentions });
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

const isAsk = (row: unknown): row is Ask =>
  typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string';

if (process.argv.includes('--jsonl')) {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      row = undefined;
    }
    if (isAsk(row)) await answer(row);
    else {
      console.error(`Line ${number} is not a JSON object with a "text".`);
      process.exitCode = 1;
    }
  }
} else {
  await answer({ id: 'stdin', text: await textOf(process.stdin) });
}
