import type { Span } from '../tag.ts';
import { type Article, isSpaced, wordAt } from './article.ts';

/** Names inside e-mail addresses ("lan@baomoi.vn"), handles ("@hien") and web addresses are none. */
export function refuseAddresses(spans: Span[], article: Article): Span[] {
  return spans.filter(({ from, to }) => {
    for (let i = from; i < to; i++) {
      const word = wordAt(article, i);
      if (word === '@' || word === '#' || word.startsWith('http') || word.startsWith('www.'))
        return false;
    }
    const handle = wordAt(article, from - 1) === '@' && !isSpaced(article, from);
    const address = wordAt(article, to) === '@' && !isSpaced(article, to);
    return !handle && !address && !isDomain(article, from, to);
  });
}

/** "baomoi.vn", "lan.nguyen@": a full stop glued on both sides before a small letter. */
function isDomain(article: Article, from: number, to: number): boolean {
  const glued = (dot: number, next: number) =>
    wordAt(article, dot) === '.' &&
    !isSpaced(article, dot) &&
    !isSpaced(article, next) &&
    article.words[next]?.isLetters === true &&
    article.words[next]?.isCapital === false;
  if (!glued(to, to + 1)) return false;
  return from === to - 1 && article.words[from]?.isCapital === false;
}
