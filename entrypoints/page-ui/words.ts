import { fill } from '../../components/parts/fill-message.ts';
import type { Key } from '../../components/words.ts';
import type { Kind } from '../../utils/recognise/mention.ts';
import type { Colour } from '../../utils/store/annotation.ts';
import type { PageHandle } from '../content/page-handle.ts';

export interface Words {
  (key: Key, ...parts: (string | number)[]): string;
  /** A problem that came as a value: a key of `_locales`, or what an unforeseen error said. */
  problem(problem: string): string;
  /** One of a kind: "Person". */
  kind(kind: Kind | 'passage'): string;
  colour(colour: Colour): string;
  /** For `Intl` and `lang`. */
  language(): string;
}

/** The interface's texts, in the language the reader chose by now or the browser's. */
export function wordsOf(handle: PageHandle): Words {
  const message = (key: string, parts: string[] = []) => {
    const { messages } = handle.settings;
    return messages ? fill(messages, key, parts) : handle.message(key, parts);
  };
  const words = (key: Key, ...parts: (string | number)[]) => message(key, parts.map(String));
  const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
  return Object.assign(words, {
    problem: (problem: string) => message(problem) || words('problemUnexpected'),
    kind: (kind: Kind | 'passage') =>
      message(`${kind === 'passage' ? 'kind' : 'single'}${capital(kind)}`),
    colour: (colour: Colour) =>
      handle.settings.colourNames[colour] || message(`colour${capital(colour)}`),
    language: () => message('languageTag') || handle.browserLanguage(),
  });
}
