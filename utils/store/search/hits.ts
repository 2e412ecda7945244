import { eachWord } from './each-word.ts';
import { isMeant, type Phrase } from './query.ts';
import { formOfWord, type WordForm } from './word-form.ts';

/** Where a text has what the query asks for: UTF-16 ranges in order, none touching another. */
export function hitsIn(text: string, phrases: Phrase[]): { start: number; length: number }[] {
  const words: { start: number; end: number; form: WordForm }[] = [];
  eachWord(text, (start, end) =>
    words.push({ start, end, form: formOfWord(text.slice(start, end)) }),
  );
  const hits: { start: number; length: number }[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const fits = phrases.filter((phrase) =>
      phrase.every((asked, i) => {
        const word = words[at + i];
        return word !== undefined && isMeant(asked, word.form);
      }),
    );
    const longest = Math.max(0, ...fits.map(({ length }) => length));
    const start = words[at]?.start ?? 0;
    const end = words[at + longest - 1]?.end ?? 0;
    if (longest === 0 || start < free) continue;
    hits.push({ start, length: end - start });
    free = end;
  }
  return hits;
}
