import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds from reading the model's file to the names of a first article, in a fresh process. */
export function firstArticle(lang: string, text: string): number {
  const script = fileURLToPath(new URL('./first-article.ts', import.meta.url));
  return Math.round(Number(execFileSync(process.execPath, [script, lang], { input: text })));
}
