import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

/** Ordinary words that get a capital when they open a sentence and stand right before a name; written for Newsmark. */
const openers = new Set(
  (
    'album bắc bên các cả chiếc chồng con cổ cựu của cũng cùng do giá gặp hết hôm khi không kịch lại lúc ' +
    'mẫu mặc mẹ máy một mùa này nếu ngày ngoài người nhóm như những nơi ở ông bà phim quán rồi sau sân sao ' +
    'tàu tại tân tập theo thì tin tối trận trong trước tuy từ tựa và vai vì về với vòng vở vụ xe ' +
    'after and as at before but by for from how in new on to when why with'
  ).split(' '),
);

/** Words of theirs that are also heads or parts of names are left to the model when the name goes on small. */
export function cutOpeners(spans: Span[], article: Article): Span[] {
  const starts = new Set(article.starts);
  return spans.map((span) => {
    const next = article.words[span.from + 1];
    const opens = starts.has(span.from) && span.to - span.from >= 2;
    if (!opens || !openers.has(wordAt(article, span.from)) || !next?.isCapital) return span;
    return span.confidence < sure ? { ...span, from: span.from + 1 } : span;
  });
}

/** A name the model is sure of may well begin with one: "Bắc Giang", "On Semiconductor". */
const sure = 0.6;
