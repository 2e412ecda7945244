import { nameKinds } from '../../mention.ts';
import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

const other = nameKinds.indexOf('other');
const doubtful = 0.65;

/** "Ngày Truyền thống" right before "Mặt trận Tổ quốc Việt Nam": a doubtful day that breaks off before whose day it is. */
export function dropBrokenDays(spans: Span[], article: Article): Span[] {
  return spans.filter(({ kind, confidence, from, to }, i) => {
    const isDay = kind === other && wordAt(article, from) === 'ngày' && confidence < doubtful;
    return !isDay || spans[i + 1]?.from !== to;
  });
}
