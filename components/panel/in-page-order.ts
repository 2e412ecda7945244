import type { KeptHere } from '../../utils/messages.ts';
import { plain } from '../plain.ts';

/** Where each stands in the page now; what is lost comes last, in its old order. */
export const inPageOrder = (kept: KeptHere[]): KeptHere[] =>
  [...kept].sort(
    (a, b) =>
      Number(a.state === 'lost') - Number(b.state === 'lost') ||
      (a.start ?? a.annotation.anchor.start) - (b.start ?? b.annotation.anchor.start),
  );

/** Those whose quote, note, tags or name have the words typed in them; case and tones do not matter. */
export function thoseWith(kept: KeptHere[], typed: string): KeptHere[] {
  const wanted = plain(typed.trim());
  if (!wanted) return kept;
  return kept.filter(({ annotation: { quote, note, tags, label = '', value = '' }, now = '' }) =>
    plain([quote, now, note, label, value, ...tags].join('\n')).includes(wanted),
  );
}
