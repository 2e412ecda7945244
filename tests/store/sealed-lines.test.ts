import { describe, expect, it } from 'vitest';
import { linesOf, openLine, sealLine } from '../../utils/store/sealed-lines.ts';

async function* pieces(...all: string[]) {
  yield* all;
}

describe('sealed lines', () => {
  it('has the SHA-256 of the text, a blank, the text', async () => {
    expect(await sealLine('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad abc\n',
    );
  });

  it('opens what was sealed, Vietnamese and emoji too', async () => {
    const line = (await sealLine('"Hải Phòng 🙂"')).trimEnd();
    expect(await openLine(line)).toBe('"Hải Phòng 🙂"');
  });

  it('does not open what was changed, cut or never sealed', async () => {
    const line = (await sealLine('["annotations", []]')).trimEnd();
    for (const damaged of [
      line.slice(0, -1),
      line.replace('[]', '[ ]'),
      line.slice(1),
      '',
      'x'.repeat(80),
    ]) {
      expect(await openLine(damaged)).toBeUndefined();
    }
  });

  it('joins lines that were cut between pieces', async () => {
    const lines: string[] = [];
    for await (const line of linesOf(pieces('a\nb', 'c', '\n', '\nd'))) lines.push(line);
    expect(lines).toEqual(['a', 'bc', '', 'd']);
  });
});
