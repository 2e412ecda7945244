import { type NameKind, nameKinds } from '../../mention.ts';
import { mix } from '../hash.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import type { Article } from './article.ts';

/** How far a name is trusted that the gazetteer has whole, as that kind and no other. */
const trusted = 0.85;
/** Two syllables are too often the beginning of a longer name: "Công đoàn", "Trùng Khánh". */
const fewestWords = 3;
const nameBits = nameKinds.reduce((bits, kind) => bits | bitOf[kind], 0);

/**
 * A name of several words that stands whole in the gazetteer is shown however rare its words were in
 * training: "Hội Phụ nữ" at the end of a list.
 */
export function trustGazetteer(spans: Span[], article: Article): Span[] {
  return spans.map((span) => {
    if (span.confidence >= trusted || span.to - span.from < fewestWords) return span;
    const words = article.words.slice(span.from, span.to);
    const kinds = article.lexicon.kindsOf(
      words.reduce((hash, word) => mix(hash, word.lowerHash), 0),
    );
    const kind = nameKinds[span.kind] as NameKind;
    return (kinds & nameBits) === bitOf[kind] ? { ...span, confidence: trusted } : span;
  });
}
