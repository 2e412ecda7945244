import { text as textOf } from 'node:stream/consumers';
import { answerLines } from './lib/json-lines.ts';
import { readRow, recogniser } from './recognise/answer.ts';

/**
 * `npm run -s recognise [-- --jsonl]`: recognises the text on standard input, or each
 * `{id, text, lang?, published?, country?}` of JSON Lines, and writes `{id, lang, mentions}` lines.
 * A line that cannot be read is answered in its place with `{id, error}`, named on standard error,
 * and makes the exit status 1.
 */
const options = process.argv.slice(2);
if (options.some((option) => option !== '--jsonl')) {
  console.error('Usage: npm run -s recognise [-- --jsonl] < text');
  process.exit(1);
}

const recognise = recogniser();
if (options.length > 0) {
  await answerLines('recognise', (line) => {
    const row = readRow(line);
    return 'error' in row ? row : recognise(row);
  });
} else {
  const found = await recognise({ id: 'stdin', text: await textOf(process.stdin) });
  console.log(JSON.stringify(found));
}
