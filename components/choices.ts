import type { Settings } from '../utils/store/settings.ts';
import { words } from './words.ts';

type Options<T> = [value: T, text: string][];

export const themes = (): Options<Settings['theme']> => [
  ['auto', words('themeAuto')],
  ['light', words('themeLight')],
  ['dark', words('themeDark')],
];

/** Each language in its own words, so that whoever is lost finds the way back. */
export const languages = (): Options<Settings['language']> => [
  ['auto', words('languageAuto')],
  ['en', words('languageEnglish')],
  ['vi', words('languageVietnamese')],
];
