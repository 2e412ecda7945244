import { readFile } from 'node:fs/promises';

/** Reads a names model where the build takes it from. */
export async function readModel(lang: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(`../../public/models/${lang}.bin`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
