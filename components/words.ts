import { browser } from 'wxt/browser';
import { unreached } from '../utils/messages.ts';
import type { Kind } from '../utils/recognise/mention.ts';
import type { Colour } from '../utils/store/annotation.ts';
import type { Settings } from '../utils/store/settings.ts';
import { numberFormat, pluralRules } from './formats.ts';
import { fill, type Messages } from './parts/fill-message.ts';

export { kindLetters } from '../utils/kind-letters.ts';

export type Key = keyof typeof import('../public/_locales/en/messages.json');

/** Keys that come in plural forms: `entries` of `entries_one` and `entries_other`. */
export type CountedKey = Key extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The browser's own typing knows only the predefined messages. */
const browserMessage = browser.i18n.getMessage as (key: string, parts?: string[]) => string;

/** The messages of the language the reader chose; absent while that is the browser's. */
let chosen: Messages | undefined;

const message = (key: string, parts: string[] = []): string =>
  chosen ? fill(chosen, key, parts) : browserMessage(key, parts);

/** A text of `_locales` in the reader's language. */
export const words = (key: Key, ...parts: (string | number)[]): string =>
  message(
    key,
    parts.map((part) => (typeof part === 'number' ? numberWords(part) : part)),
  );

/** A text that counts, in the plural form the language has for `count`, which is `$1`. */
export const counted = (key: CountedKey, count: number, ...parts: (string | number)[]): string => {
  const form = pluralRules(interfaceLanguage()).select(count);
  const known = message(`${key}_${form}`) ? form : 'other';
  return words(`${key}_${known}` as Key, count, ...parts);
};

/** A problem that came as a value: a key of `_locales`, or what an unforeseen error said. */
export const problemWords = (problem: string): string =>
  message(problem) || words('problemUnexpected');

/** Why nothing was kept; a background nobody could reach says nothing of its own. */
export const notSaved = (error: string): string =>
  error !== unreached && message(error) ? error : 'problemNotSaved';

export const kindWords = (kind: Kind | 'passage'): string =>
  words(`kind${capitalised(kind)}` as Key);

/** What a colour is called: by the reader, else by us. */
export const colourWords = (colour: Colour, names: Settings['colourNames']): string =>
  names[colour] || words(`colour${capitalised(colour)}` as Key);

const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/**
 * The language the interface speaks, for `lang` and `Intl`: the browser's with its region where we
 * have its messages, else the one we have.
 */
export function interfaceLanguage(): string {
  const spoken = message('languageTag');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === spoken ? browsers : spoken;
}

export const numberWords = (count: number): string =>
  numberFormat(interfaceLanguage()).format(count);

/** Takes the messages of the language chosen; `auto` is the browser's. */
export async function speak(language: Settings['language']): Promise<void> {
  if (language === 'auto') {
    chosen = undefined;
    return;
  }
  const file = await fetch(`/_locales/${language}/messages.json`);
  chosen = (await file.json()) as Messages;
}
