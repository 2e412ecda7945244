import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../public/models');

/** Reads a names model where the build takes it from. */
export async function readModel(lang: string): Promise<ArrayBuffer> {
  const bytes = await readFile(join(folder, `${lang}.bin`));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
