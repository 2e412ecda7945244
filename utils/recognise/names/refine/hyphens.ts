import { nameKinds } from '../../mention.ts';
import type { Span } from '../tag.ts';
import { type Article, isSpaced } from './article.ts';

const person = nameKinds.indexOf('person');
/** The glued hyphen as the vocabulary spells it. */
const hyphen = '\u2010';

/** A name does not end within a word: "Leung Kwok" + "-hung" is "Leung Kwok-hung". */
export function joinHyphens(spans: Span[], article: Article): Span[] {
  return spans.map((span, i) => {
    let { to } = span;
    const next = spans[i + 1]?.from ?? article.words.length;
    if (article.words[to - 1]?.text === hyphen) to--;
    while (
      to + 1 < next &&
      article.words[to]?.text === hyphen &&
      article.words[to + 1]?.isCapital === false &&
      article.words[to + 1]?.isLetters === true &&
      !isSpaced(article, to + 1) &&
      span.kind === person &&
      isNamePart(article, to)
    ) {
      to += 2;
    }
    return to === span.to ? span : { ...span, to };
  });
}

/** "Kwok-hung" is one name, "London-based" a name and a word. */
function isNamePart(article: Article, hyphenAt: number): boolean {
  const tail = article.words[hyphenAt + 1]?.lower ?? '';
  return tail.length <= 5 && !wordTails.has(tail);
}

const wordTails = new Set([
  'area',
  'based',
  'born',
  'era',
  'led',
  'like',
  'made',
  'only',
  'plus',
  'run',
  'style',
  'wide',
]);
