import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { formatOf } from '../../utils/export/formats.ts';
import { write } from '../../utils/export/write.ts';
import type { Annotation, KeptPage } from '../../utils/store/annotation.ts';

/** Writes pages as a file of our own format, as the library's backup does. */
export async function writeOwn(path: string, pages: KeptPage[]): Promise<void> {
  const json = formatOf('json');
  if (!json) throw new Error('There is no format of our own');
  const options = { exported: new Date().toISOString(), word: (key: string) => key };
  await pipeline(write(json, pages, options), createWriteStream(path));
}

export const annotationsOf = (pages: KeptPage[]): Annotation[] =>
  pages.flatMap(({ annotations }) => annotations);
