import type { Group } from '../group-mentions.ts';
import { dateWords } from '../value-words.ts';

/** The words of dates and what they mean: "Chiều 3-7: 3 Jul 2024 (2024-07-03)". */
export const describeDates = (groups: Group[], language: string): string =>
  groups
    .map(({ label, value = '' }) => {
      const spoken = dateWords(value, language);
      return spoken && spoken !== value ? `${label}: ${spoken} (${value})` : `${label}: ${value}`;
    })
    .join('; ');
