import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

const units = new Set(['huyện', 'phường', 'quận', 'tỉnh', 'xã']);

/**
 * "Đại hội Hội Liên hiệp Thanh niên Việt Nam thành phố lần thứ 11": the unit before "lần thứ" or
 * "khóa" says whose congress it is and is no part of the body's name.
 */
export function cutCongressUnits(spans: Span[], article: Article): Span[] {
  return spans.map((span) => {
    const next = wordAt(article, span.to);
    if (next !== 'lần' && next !== 'khóa' && next !== 'nhiệm') return span;
    const length = unitLength(article, span.to);
    return length > 0 && span.to - length > span.from ? { ...span, to: span.to - length } : span;
  });
}

function unitLength(article: Article, to: number): number {
  if (units.has(wordAt(article, to - 1))) return 1;
  const pair = `${wordAt(article, to - 2)} ${wordAt(article, to - 1)}`;
  return pair === 'thành phố' || pair === 'thị xã' || pair === 'thị trấn' ? 2 : 0;
}
