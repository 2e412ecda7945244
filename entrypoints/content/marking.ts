import type { KeptHere } from '../../utils/messages.ts';
import type { Mark } from '../../utils/paint/painter.ts';
import type { Kind, Mention } from '../../utils/recognise/mention.ts';

/** What is painted for a reading: what is kept lies below, mentions of the kinds shown above. */
export function marksOf(mentions: Mention[], kept: KeptHere[], shown: Set<Kind>): Mark[] {
  const passages = kept.flatMap(({ annotation, start, end }) =>
    start === undefined || end === undefined
      ? []
      : [{ start, end, style: `kept-${annotation.colour}` }],
  );
  const found = mentions.flatMap(({ kind, start, end }) =>
    shown.has(kind) ? [{ start, end, style: kind }] : [],
  );
  return [...passages, ...found].sort((a, b) => a.start - b.start);
}
