/** Stands where a text broke into lines, in formats whose values are one line. */
const lineSign = ' ⏎ ';

/** Every unit that some reader takes as the end of a line, and the control characters. */
const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const controls = /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** A text as one line, so that nothing in it can begin a field of its own ("\nER  - "). */
export const oneLine = (text: string): string =>
  text.toWellFormed().trim().replace(breaks, lineSign).replace(controls, '\uFFFD');

/** Most texts need nothing done to them, and are looked at once instead of four times. */
const special = /[\p{Cc}\p{Cs}]/u;

/** The same without control characters, its lines kept. */
export const printable = (text: string): string => (special.test(text) ? cleaned(text) : text);

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u0085/gu, '\n')
    .replace(controls, '\uFFFD');
