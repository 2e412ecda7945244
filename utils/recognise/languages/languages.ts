import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import type { Language } from './language.ts';
import { pt } from './pt/pt.ts';
import { und } from './und.ts';
import { vi } from './vi/vi.ts';

/** Every language we read, in the order they are offered. */
export const languages: readonly Language[] = [vi, en, es, fr, de, pt];

/** The language of a subtag; one with nothing but figures and signs for any other. */
export function languageOf(subtag: string): Language {
  return languages.find(({ code }) => code === subtag) ?? und;
}
