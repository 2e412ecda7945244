import { character, classOf } from './characters.ts';

/** A token is `start[i]..end[i]` of the text (UTF-16 units). */
export interface Tokens {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A longer run of letters is no word of any language read here; it is cut so that one word stays bounded. */
const longestToken = 64;

const { space, upper, lower, mark, digit, pair } = character;
const dot = 46;
const slash = 47;

/**
 * Words, numbers and single signs of a text. Vietnamese is cut by syllable. "U.S.", "O'Brien",
 * "U23", "15.000" and addresses of the web are one token; "TP.HCM", "Coca-Cola" are three;
 * a possessive 's is its own.
 */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === space) {
      at++;
      continue;
    }
    let stop = at + 1;
    if (kind === upper || kind === lower) stop = endOfWord(text, at);
    else if (kind === digit) stop = endOfNumber(text, at);
    else if (kind === pair) stop = Math.min(at + 2, text.length);
    else if (isPossessive(text, at)) stop = at + 2;
    while (stop < text.length && classOf(text.charCodeAt(stop)) === mark) stop++;
    start.push(at);
    end.push(stop);
    at = stop;
  }
  return { start, end };
}

const isLetter = (kind: number) => kind === upper || kind === lower;
const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019;

function endOfWord(text: string, from: number): number {
  const address = endOfAddress(text, from);
  if (address > from) return address;
  const initials = endOfInitials(text, from);
  if (initials > from) return initials;
  let at = from + 1;
  const limit = Math.min(text.length, from + longestToken);
  while (at < limit) {
    const kind = classOf(text.charCodeAt(at));
    if (isLetter(kind) || kind === mark || kind === digit) at++;
    else if (isApostrophe(text.charCodeAt(at)) && joinsLetters(text, at)) at += 2;
    else break;
  }
  return Math.min(at, text.length);
}

/** An apostrophe inside a word ("O'Brien", "N'Golo"), not the one of a possessive ("Obama's"). */
function joinsLetters(text: string, at: number): boolean {
  return isLetter(classOf(text.charCodeAt(at + 1) || 32)) && !isPossessive(text, at);
}

function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || (text.charCodeAt(at + 1) | 32) !== 115) return false;
  const after = classOf(text.charCodeAt(at + 2) || 32);
  return !isLetter(after) && after !== mark && after !== digit;
}

/** "U.S.", "M.U", "J.K.": single capitals with full stops between. Returns `from` when there are none. */
function endOfInitials(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (classOf(text.charCodeAt(at) || 32) === upper) {
    const after = classOf(text.charCodeAt(at + 1) || 32);
    if (text.charCodeAt(at + 1) !== dot) {
      // "J.Smith": the last capital begins a word and is no initial.
      if (!isLetter(after) && after !== mark && after !== digit) letters++;
      else break;
      at++;
      break;
    }
    letters++;
    at += 2;
    if (letters > 8) break;
  }
  return letters >= 2 ? at : from;
}

const addressHead = /(?:https?:\/\/|www\.)/iuy;

/** A web address is one token, so that nothing inside it is read as a name. */
function endOfAddress(text: string, from: number): number {
  const first = text.charCodeAt(from) | 32;
  if (first !== 104 && first !== 119) return from;
  addressHead.lastIndex = from;
  if (!addressHead.test(text)) return from;
  let at = from + 4;
  while (at < text.length && classOf(text.charCodeAt(at)) !== space) at++;
  return at;
}

const joinsDigits = (unit: number) => unit === dot || unit === 44 || unit === 58 || unit === slash;

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  const limit = Math.min(text.length, from + longestToken);
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === digit) at++;
    else if (joinsDigits(unit) && classOf(text.charCodeAt(at + 1) || 32) === digit) at += 2;
    else break;
  }
  return at;
}
