import { importFile } from '../../utils/import/import-file.ts';
import type { Imported } from '../../utils/import/importer.ts';

export const now = '2026-11-24T10:00:00.000Z';

/** What a file holds; throws the key of the sentence when it is refused. */
export function imported(file: unknown, format?: string): Imported {
  const whole =
    typeof file === 'string' || file instanceof Uint8Array ? file : JSON.stringify(file);
  const read = importFile(whole, { now, ...(format ? { format } : {}) });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Why a file is refused; `undefined` when it is not. */
export function refusalOf(file: unknown, format?: string): string | undefined {
  try {
    imported(file, format);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
