import type { Form } from './forms.ts';

/** "Hiến", "Mạnh Hiến" of "Đỗ Mạnh Hiến"; "Trump" and "Donald" of "Donald Trump", but no surname of a Vietnamese name. */
export function isShortPerson(short: Form, full: Form): boolean {
  if (short.words.length >= full.words.length) return false;
  return (
    endsWith(full.words, short.words) || (!full.surnameFirst && startsWith(full.words, short.words))
  );
}

/** "Mặt trận" of "Mặt trận Tổ quốc Việt Nam"; "Reuters" is no short form of "Thomson Reuters". */
export function isShortOrganisation(short: Form, full: Form): boolean {
  return short.words.length < full.words.length && startsWith(full.words, short.words);
}

const startsWith = (words: string[], start: string[]) =>
  start.every((word, i) => words[i] === word);
const endsWith = (words: string[], end: string[]) =>
  end.every((word, i) => words[words.length - end.length + i] === word);
