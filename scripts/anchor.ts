import { createInterface } from 'node:readline';
import { answerer } from './anchor/answer.ts';

/**
 * `npm run -s anchor -- --jsonl`: reads `{id, text, exact, prefix?, suffix?, start?}` a line and
 * writes `{id, state, start?, end?, score}` a line. A line that cannot be read is answered in its
 * place with `{id, error}`, named on standard error, and makes the exit status 1.
 */
if (process.argv[2] !== '--jsonl' || process.argv.length > 3) {
  console.error('Usage: npm run -s anchor -- --jsonl < rows.jsonl');
  process.exit(1);
}

const answer = answerer();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (line.trim() === '') continue;
  const reply = answer(line);
  if ('error' in reply) {
    console.error(`anchor: line ${number}: ${reply.error}`);
    process.exitCode = 1;
  }
  if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) {
    await new Promise((drained) => process.stdout.once('drain', drained));
  }
}
