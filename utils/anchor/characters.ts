/**
 * What a UTF-16 unit is to the canonical text. Classes are worked out when a unit is first met,
 * because testing all 65,536 against Unicode properties costs more than reading a long article.
 */
export const plain = 1;
export const space = 2;
export const ignorable = 3;
export const joining = 4;

const singleQuotes = "'‘’‚‛′`´ʼ‹›";
const doubleQuotes = '"“”„‟″«»';

const classes = new Uint8Array(0x10000);
const forms = new Uint16Array(0x10000);
const wordClasses = new Uint8Array(0x10000);
const lowered = new Uint16Array(0x10000);

/** Class of a unit: `plain`, `space`, `ignorable` (soft hyphen, zero width), `joining` (marks, jamo vowels). */
export const classOf = (unit: number): number => classes[unit] || learn(unit);

/** The unit a `plain` unit is written as: quotes and dashes become one of a kind. */
export const formOf = (unit: number): number => forms[unit] ?? unit;

/** Lower case where that is one unit for one (`İ` stays). */
export const lowerOf = (unit: number): number => lowered[unit] || learnLower(unit);

/** Letters, figures and marks of scripts that put spaces between words. */
export const isWordUnit = (unit: number): boolean => wordClassOf(unit) === spacedLetter;

/** Letters, figures and marks of any script. Halves of surrogate pairs count: they are no punctuation. */
export const isLetter = (unit: number): boolean => wordClassOf(unit) !== noLetter;

const spacedLetter = 1;
const unspacedLetter = 2;
const noLetter = 3;
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{Cs}]/u;

const wordClassOf = (unit: number): number => wordClasses[unit] || learnWordClass(unit);

function learnWordClass(unit: number): number {
  const text = String.fromCharCode(unit);
  let kind = noLetter;
  if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text))
    kind = unspaced.test(text) ? unspacedLetter : spacedLetter;
  wordClasses[unit] = kind;
  return kind;
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  let kind = plain;
  if (/\p{Default_Ignorable_Code_Point}/u.test(text)) kind = ignorable;
  else if (/\p{White_Space}/u.test(text)) kind = space;
  // Vowels and finals of decomposed Hangul are letters that join like marks.
  else if (/[\p{M}\u1160-\u11ff]/u.test(text)) kind = joining;
  classes[unit] = kind;
  forms[unit] = canonicalForm(text);
  return kind;
}

function canonicalForm(text: string): number {
  if (singleQuotes.includes(text)) return 0x27;
  if (doubleQuotes.includes(text)) return 0x22;
  if (/[\p{Pd}−]/u.test(text)) return 0x2d;
  const composed = text.normalize('NFC');
  return (composed.length === 1 ? composed : text).charCodeAt(0);
}

function learnLower(unit: number): number {
  const text = String.fromCharCode(unit);
  const lower = text.toLowerCase();
  lowered[unit] = (lower.length === 1 ? lower : text).charCodeAt(0);
  return lowered[unit];
}
