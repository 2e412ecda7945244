import { nameKinds } from '../../mention.ts';
import type { Span } from '../tag.ts';
import { type Article, wordAt } from './article.ts';

const other = nameKinds.indexOf('other');
const doubtful = 0.65;

/**
 * A doubtful day that breaks off before whose day it is, or one small word before: "Ngày Truyền thống",
 * "Ngày Truyền" in "Ngày Truyền thống Mặt trận Tổ quốc Việt Nam".
 */
export function dropBrokenDays(spans: Span[], article: Article): Span[] {
  return spans.filter(({ kind, confidence, from, to }, i) => {
    const isDay = kind === other && wordAt(article, from) === 'ngày' && confidence < doubtful;
    const next = spans[i + 1]?.from;
    return !isDay || !(next === to || (next === to + 1 && article.words[to]?.isCapital === false));
  });
}
