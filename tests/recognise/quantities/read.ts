import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';

/** What is found in a text, as `[words, value]`; the offsets are checked on the way. */
export function read(
  text: string,
  lang: string,
  published: string | null = '2024-07-03T22:03',
): [string, string | undefined][] {
  return findQuantities(text, published === null ? { lang } : { lang, published }).map(
    (mention) => {
      if (text.slice(mention.start, mention.end) !== mention.text)
        throw new Error(`wrong offsets of "${mention.text}"`);
      return [mention.text, mention.value];
    },
  );
}
