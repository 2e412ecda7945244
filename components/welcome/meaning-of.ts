import type { Mention } from '../../utils/recognise/mention.ts';
import { figureParts } from '../figures/figure-parts.ts';
import { dateWords } from '../value-words.ts';
import { interfaceLanguage } from '../words.ts';

/** What a mention says and what it means: "Chiều 3-7: 3 Jul 2024 (2024-07-03)". */
export function meaningOf(mention: Mention): string {
  const language = interfaceLanguage();
  if (mention.kind === 'date') {
    const { value = mention.said } = mention;
    const spoken = dateWords(value, language);
    return `${mention.text}: ${spoken && spoken !== value ? `${spoken} (${value})` : value}`;
  }
  if (mention.kind === 'figure') {
    const { amount, unit, counts } = figureParts(mention, language);
    return `${mention.text}: ${[amount, unit, counts].filter(Boolean).join(' ')}`;
  }
  return mention.label === mention.text ? mention.text : `${mention.text}: ${mention.label}`;
}
