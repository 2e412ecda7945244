import type { Annotation } from '../utils/store/annotation.ts';
import { dateWords, figureWords } from './value-words.ts';
import { interfaceLanguage } from './words.ts';

/** A value as the reader's language writes it, the canonical one beside it in small. */
export function ValueWords({ kind, value }: { kind: Annotation['kind']; value: string }) {
  const language = interfaceLanguage();
  const spoken = kind === 'date' ? dateWords(value, language) : figureWords(value, language);
  return (
    <span class="value">
      {spoken !== undefined && spoken !== value && <span class="spoken">{spoken}</span>}
      <code>{value}</code>
    </span>
  );
}
