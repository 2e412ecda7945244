import { done, failed, type Result } from '../result.ts';
import type { Annotation, KeptPage } from '../store/annotation.ts';
import type { Imported, ImportOptions } from './importer.ts';
import { importers } from './importers.ts';
import { openFile } from './parts/open-file.ts';
import { Refusal } from './parts/refusal.ts';

/**
 * What a file of annotations holds, read and checked whole before any of it is given out, so that a
 * store is written all at once or not at all. `format` is an importer's id; without it the content tells.
 * The error is a key of `_locales`. Importing a file twice gives the same ids.
 */
export function importFile(
  file: string | Uint8Array,
  options: ImportOptions & { format?: string },
): Result<Imported> {
  try {
    const opened = openFile(file);
    const importer = options.format
      ? importers.find(({ id }) => id === options.format)
      : importers.find((one) => one.detect(opened));
    return importer ? done(importer.read(opened, options)) : failed('importUnknown');
  } catch (error) {
    if (error instanceof Refusal) return failed(error.why);
    throw error;
  }
}

/** The import without what is kept already, and its report after that. `isKept` is asked by id. */
export function withoutKnown(
  { pages, report }: Imported,
  isKept: (annotation: Annotation) => boolean,
): Imported {
  let known = 0;
  const fresh = pages.map((kept): KeptPage => {
    const annotations = kept.annotations.filter((annotation) => !isKept(annotation));
    known += kept.annotations.length - annotations.length;
    return { ...kept, annotations };
  });
  return {
    pages: fresh.filter(({ page, annotations }) => annotations.length > 0 || page.note),
    report: { ...report, taken: report.taken - known, known: report.known + known },
  };
}
