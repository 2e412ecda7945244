// One line of a snapshot: the SHA-256 of its text, a blank, its text. A flipped byte or a cut costs
// the line it is in and no other.

const encoder = new TextEncoder();

/** JSON without line feeds as a line that can be checked. */
export async function sealLine(text: string): Promise<string> {
  return `${await hash(text)} ${text}\n`;
}

/** The text of a line, undefined when it is not as it was written. */
export async function openLine(line: string): Promise<string | undefined> {
  const text = line.slice(65);
  return line[64] === ' ' && line.slice(0, 64) === (await hash(text)) ? text : undefined;
}

/** The lines of a text that comes in pieces; the last one even when it was cut short. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
