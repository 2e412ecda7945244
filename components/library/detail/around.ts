/** An anchor keeps 32 units of either side, less what would halve a character; fewer is all there was. */
const cut = 26;

/** The words before a quote, without the part of a word its anchor begins with. */
export const wordsBefore = (prefix: string): string =>
  prefix.length < cut ? prefix : prefix.replace(/^\p{L}{1,40}[^\p{L}\s]{0,3}\s{1,8}(?=\S)/u, '');

/** The words after a quote, without the part of a word its anchor ends with. */
export const wordsAfter = (suffix: string): string =>
  suffix.length < cut ? suffix : suffix.replace(/(?<=\S)\s{1,8}[^\p{L}\s]{0,3}\p{L}{1,40}$/u, '');
