import { functionWords } from './function-words.ts';
import { languages } from './languages.ts';

/** Units read from the beginning and from the middle of a text. */
const sampleLength = 3000;
/** Least share of words that must be small words of a language; running text has 25 to 50 %. */
const leastShare = 0.12;
/** Share of letters only Vietnamese has; its text has 15 to 25 %, others' names of its places 1 or 2. */
const vietnameseShare = 0.06;

const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/gu;
const onlyVietnamese = /[đơưĐƠƯ\u1ea0-\u1ef9]/gu;

const listOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) listOf.set(word, [...(listOf.get(word) ?? []), language]);
}

/**
 * The language of a text: `vi`, `en`, `es`, `fr`, `de`, `pt`, or `und` for any other. `hint` is the
 * page's `lang` attribute: it decides between languages the text may be in, and for a text too short
 * to tell, but never against the text.
 */
export function detectLanguage(text: string, hint?: string): string {
  const sample = sampleOf(text).normalize('NFC').toLowerCase();
  const said = known(hint?.toLowerCase().split(/[-_]/)[0] ?? '');
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return said;
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin < letters * 0.6) return 'und';
  if (isVietnamese(sample, letters)) return 'vi';
  const words = sample.match(/[\p{L}\p{M}]{1,40}/gu) ?? [];
  const scores = scoresOf(words);
  if (words.length < 8) return short(scores, said);
  const [best = 'und', share = 0] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (share < leastShare) return 'und';
  if (said !== 'und' && (scores.get(said) ?? 0) >= share * 0.85) return said;
  return known(best);
}

function sampleOf(text: string): string {
  if (text.length <= 2 * sampleLength) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, sampleLength)} ${text.slice(middle, middle + sampleLength)}`;
}

function known(language: string): string {
  return languages.some(({ code }) => code === language) ? language : 'und';
}

function isVietnamese(sample: string, letters: number): boolean {
  return (
    count(sample, vietnamese) >= letters * vietnameseShare &&
    count(sample, onlyVietnamese) >= letters * vietnameseShare * 0.6
  );
}

/** Share of the words that are small words of each language. */
function scoresOf(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const language of listOf.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / words.length);
    }
  }
  return scores;
}

/** A headline: the hint, unless the words are plainly another language's. */
function short(scores: Map<string, number>, said: string): string {
  const [best = 'und', share = 0] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (said !== 'und') return share >= 0.3 && (scores.get(said) ?? 0) === 0 ? known(best) : said;
  return share >= 0.25 ? known(best) : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
