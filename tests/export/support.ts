import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Chunk, WriteOptions } from '../../utils/export/format.ts';
import { formatOf } from '../../utils/export/formats.ts';
import { type Pages, write } from '../../utils/export/write.ts';

export const exported = '2026-11-24T09:30:00.000Z';

/** The whole file a format makes of pages. */
export async function bytesOf(
  id: string,
  pages: Pages,
  options: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const format = formatOf(id);
  if (!format) throw new Error(`no format ${id}`);
  const pieces: Chunk[] = [];
  const all = { exported, word: (key: keyof typeof texts) => texts[key].message, ...options };
  for await (const piece of write(format, pages, all)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The same as text. */
export async function textOf(...given: Parameters<typeof bytesOf>): Promise<string> {
  // The mark Excel wants is part of the text.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(...given));
}
