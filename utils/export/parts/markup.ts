import { printable } from './lines.ts';

/** Text of an HTML or XML element, as `outerHTML` would write it. */
export const textIn = (text: string): string =>
  printable(text)
    .replace(/&/gu, '&amp;')
    .replace(/\u00A0/gu, '&nbsp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');

/** The value of an HTML attribute in double quotes. */
export const attributeIn = (text: string): string => textIn(text).replace(/"/gu, '&quot;');

/** Text and attribute values of XML 1.0, which knows no `&nbsp;` and turns a bare CR into LF. */
export const xmlIn = (text: string): string => (special.test(text) ? escaped(text) : text);

/** Most values have nothing to escape, and are looked at once instead of seven times. */
const special = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\r/gu, '&#13;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
    .replace(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');

/** The same for an attribute, where a reader would turn line ends and tabs into blanks. */
export const xmlAttribute = (text: string): string =>
  xmlIn(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;');
