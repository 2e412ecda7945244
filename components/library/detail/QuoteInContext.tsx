import type { Annotation } from '../../../utils/store/annotation.ts';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { Marked } from '../list/Marked.tsx';
import { wordsAfter, wordsBefore } from './around.ts';

interface Props {
  annotation: Annotation;
  phrases: Phrase[];
  lang: string | undefined;
}

/** The quote with the words that stood around it, as the article had them. */
export function QuoteInContext({ annotation: { anchor, quote, colour }, phrases, lang }: Props) {
  return (
    <blockquote class={`in-context kept-${colour}`} lang={lang} dir="auto">
      {anchor.prefix && <span class="around">…{wordsBefore(anchor.prefix)}</span>}
      <Marked class="quote" text={quote} phrases={phrases} most={20_000} />
      {anchor.suffix && <span class="around">{wordsAfter(anchor.suffix)}…</span>}
    </blockquote>
  );
}
