import type { Annotation } from '../annotation.ts';
import { eachWord } from './each-word.ts';
import { formOfWord } from './word-form.ts';

/**
 * One key for one name: its kind and its words without case, with their tones wherever these are
 * written ("Thành uỷ", "THÀNH ỦY"). Empty for what has no name.
 */
export function entityKey({ kind, label }: Pick<Annotation, 'kind' | 'label'>): string {
  if (label === undefined || kind === 'date' || kind === 'figure' || kind === 'passage') return '';
  const words: string[] = [];
  eachWord(label, (start, end) => {
    const { letters, tones } = formOfWord(label.slice(start, end));
    words.push(letters + tones);
  });
  return words.length === 0 ? '' : `${kind} ${words.join(' ')}`;
}
