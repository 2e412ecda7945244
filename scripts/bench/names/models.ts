import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type NamesModel, readNamesModel } from '../../../utils/recognise/names/model.ts';

/** The model of a language as it stands in `public/models/`. */
export function loadModel(lang: string): { bytes: Uint8Array; model: NamesModel } {
  const bytes = readFileSync(
    fileURLToPath(new URL(`../../../public/models/${lang}.bin`, import.meta.url)),
  );
  const result = readNamesModel(new Uint8Array(bytes).buffer);
  if (!result.ok) throw new Error(result.error);
  return { bytes, model: result.value };
}
