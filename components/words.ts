import { browser } from 'wxt/browser';
import type { Kind } from '../utils/recognise/mention.ts';

export { kindLetters } from '../utils/kind-letters.ts';

export type Key = keyof typeof import('../public/_locales/en/messages.json');

/** The browser's own typing knows only the predefined messages. */
const message = browser.i18n.getMessage as (key: string, parts?: string[]) => string;

/** A text of `_locales` in the browser's language. */
export const words = (key: Key, ...parts: (string | number)[]): string =>
  message(key, parts.map(String));

/** A problem that came as a value: a key of `_locales`, or what an unforeseen error said. */
export const problemWords = (problem: string): string =>
  message(problem) || words('problemUnexpected');

export const kindWords = (kind: Kind | 'passage'): string =>
  words(`kind${kind[0]?.toUpperCase()}${kind.slice(1)}` as Key);

export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
