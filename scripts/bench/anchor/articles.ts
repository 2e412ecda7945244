import { existsSync, readFileSync } from 'node:fs';
import { generated } from './generated.ts';

export interface Article {
  lang: 'vi' | 'en';
  text: string;
}

const shared = new URL('../../../../shared/', import.meta.url);
const words = 10_000;

/**
 * One long page a language, 10,000 words each: our own labelled news where it is at hand, else
 * sentences made from word lists.
 */
export function articles(): Article[] {
  return (['vi', 'en'] as const).map((lang) => {
    const own = newsOf(lang);
    if (own === '') console.log(`No ../shared/cases/news.${lang}.jsonl: generated text instead.`);
    return { lang, text: firstWords(own || generated(lang, words, 1)) };
  });
}

function newsOf(lang: string): string {
  const file = new URL(`cases/news.${lang}.jsonl`, shared);
  if (!existsSync(file)) return '';
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => (JSON.parse(row) as { text: string }).text).join('\n');
}

function firstWords(text: string): string {
  let count = 0;
  const lines = text.split('\n');
  const last = lines.findIndex((line) => {
    count += line.split(/\s+/u).length;
    return count >= words;
  });
  return lines.slice(0, last < 0 ? lines.length : last + 1).join('\n');
}
