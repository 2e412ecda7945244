import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { und } from './und.ts';
import { vi } from './vi/vi.ts';

/** Every language we read, in the order they are offered. */
export const languages: readonly Language[] = [vi, en];

/** The language of a subtag; one with nothing but figures and signs for any other. */
export function languageOf(subtag: string): Language {
  return languages.find(({ code }) => code === subtag) ?? und;
}
