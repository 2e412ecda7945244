import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Labelled, readJsonLines } from '../../train/documents.ts';

const folder = fileURLToPath(new URL('../../../../shared/names', import.meta.url));

/** Articles of a language set aside for choosing; none when the labelled names are not at hand. */
export function developmentArticles(lang: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readJsonLines(folder).filter(
    (article) => article.lang === lang && article.split === 'dev',
  );
}
