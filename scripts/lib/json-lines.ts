import { once } from 'node:events';

export type Reply = object | { error: string };

/**
 * Answers standard input line by line on standard output, one JSON value a line each way. A reply
 * with an `error` is also named on standard error, and makes the exit status 1.
 */
export async function answerLines(
  command: string,
  answer: (line: string) => Reply | Promise<Reply>,
): Promise<void> {
  let number = 0;
  for await (const line of lines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const reply = await answer(line);
    if ('error' in reply) {
      console.error(`${command}: line ${number}: ${reply.error}`);
      process.exitCode = 1;
    }
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
  }
}

// Not node:readline: it also cuts at U+2028, which may stand inside a JSON string.
async function* lines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...more] = String(chunk).split('\n');
    rest.push(first);
    for (const next of more) {
      yield rest.join('');
      rest = [next];
    }
  }
  if (rest.length > 0) yield rest.join('');
}
