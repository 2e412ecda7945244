import { answerer } from './anchor/answer.ts';
import { answerLines } from './lib/json-lines.ts';

/**
 * `npm run -s anchor -- --jsonl`: reads `{id, text, exact, prefix?, suffix?, start?}` a line and
 * writes `{id, state, start?, end?, score}` a line. A line that cannot be read is answered in its
 * place with `{id, error}`, named on standard error, and makes the exit status 1.
 */
if (process.argv[2] !== '--jsonl' || process.argv.length > 3) {
  console.error('Usage: npm run -s anchor -- --jsonl < rows.jsonl');
  process.exit(1);
}
await answerLines('anchor', answerer());
