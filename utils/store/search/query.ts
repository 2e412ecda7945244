import { eachWord } from './each-word.ts';
import { formOfWord, type WordForm } from './word-form.ts';

/** One word asked for, and whether it is still being typed: then longer words that begin so count. */
export interface QueryWord extends WordForm {
  open: boolean;
}

/** Words that must stand one after the other; most often one. */
export type Phrase = QueryWord[];

/** More words than anybody types; a pasted article must not stop the search. */
const mostWords = 32;

/**
 * What was typed into the search field, as phrases that must all be found. Words between quotes are
 * one phrase, and so are words without a space between them ("14/15", "anhp.vn"). The last word is
 * open until a space or a quote ends it.
 */
export function parseQuery(typed: string): Phrase[] {
  const phrases: Phrase[] = [];
  let room = mostWords;
  for (const part of typed.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^\s"“”„«»]+)/gu)) {
    const [whole, quoted, closed, plain] = part;
    const words = wordsOf(quoted ?? plain ?? '').slice(0, room);
    const last = words.at(-1);
    if (!last) continue;
    room -= words.length;
    const ends = part.index + whole.length === typed.length;
    last.open = ends && (quoted === undefined || closed === '') && !/\s$/u.test(quoted ?? '');
    phrases.push(words);
  }
  return phrases;
}

function wordsOf(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  eachWord(text, (start, end) =>
    words.push({ ...formOfWord(text.slice(start, end)), open: false }),
  );
  return words;
}

/**
 * Whether a word of a text is what a word of the query asks for. A word typed without any mark
 * ignores marks ("nguyen" finds Nguyễn, "duong" finds đường); one with marks wants just these ("hà"
 * does not find "hạ"), but while it is being typed its tone may still come ("nguyê" finds Nguyễn).
 */
export function isMeant(asked: QueryWord, word: WordForm): boolean {
  const { bare, letters, tones, open } = asked;
  if (letters === bare && tones === '') {
    return open ? word.bare.startsWith(bare) : word.bare === bare;
  }
  if (!open) return word.letters === letters && word.tones === tones;
  return word.letters.startsWith(letters) && word.tones.startsWith(tones);
}
