import type { Anchor } from '../../anchor/anchor.ts';
import { unitOffsets } from '../../export/parts/code-points.ts';
import type { Annotation } from '../../store/annotation.ts';
import type { ImportOptions } from '../importer.ts';
import { annotationOf } from './annotation-of.ts';
import type { Collector } from './collect.ts';
import { kindOf } from './kind-of.ts';
import type { Document } from './own-document.ts';
import { Refusal } from './refusal.ts';
import { stableId } from './stable-id.ts';

const span = /^(T\d{1,9})\t(\S{1,200}) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9}){0,999})\t(.*)$/u;
const remark = /^#\d{1,9}\t(\S{1,100}) (T\d{1,9})\t(.*)$/u;
/** Relations, events, attributes, normalisations, equivalences: brat's, and nothing we keep. */
const others = /^(?:[REAMN]\d{1,9}\t|\*\t|#\d{1,9}\t)/u;

/** Takes the text-bound annotations of a `.ann` with brat's notes on them. Offsets are code points of the text. */
export function takeStandoff(
  ann: string,
  text: string | undefined,
  { kept, anchorOf, isOwn }: Document,
  found: Collector,
  { now }: ImportOptions,
): void {
  const at = text === undefined ? (points: number) => points : unitOffsets(text);
  const notes = remarksIn(ann);
  for (const line of ann.split(/\r?\n/u)) {
    const [, id = '', label = '', places = '', quote = ''] = line.match(span) ?? [];
    if (id === '') {
      if (line.trim() === '' || others.test(line)) continue;
      throw new Refusal('importWrong', line.slice(0, 40));
    }
    const numbers = places.split(/[ ;]/u).map((place) => at(Number(place)));
    const [start, end] = [Math.min(...numbers), Math.max(...numbers)];
    const kind = kindOf(label);
    if (isOwn(start, end, kind)) continue;
    const anchor = isIn(text, start, end) ? anchorOf(start, end) : alone(text, quote, start);
    if (!anchor) {
      found.refuse(quote, 'importNoPlace');
      continue;
    }
    const said = saidIn(notes.get(id) ?? []);
    found.take(
      kept,
      annotationOf({
        id: stableId('brat', kept.page.id, start, end, label, id),
        anchor,
        kind: kind ?? 'passage',
        page: kept.page.id,
        created: now,
        ...said,
        tags: [...(kind ? [] : [label]), ...said.tags],
      }),
    );
  }
}

const isIn = (text: string | undefined, start: number, end: number): boolean =>
  text !== undefined && start < end && end <= text.length;

/** Without the text the quote is all there is. */
const alone = (text: string | undefined, exact: string, start: number): Anchor | undefined =>
  text === undefined && exact !== '' ? { exact, prefix: '', suffix: '', start } : undefined;

function remarksIn(ann: string): Map<string, [string, string][]> {
  const notes = new Map<string, [string, string][]>();
  for (const line of ann.split(/\r?\n/u)) {
    const [, type = '', id = '', said = ''] = line.match(remark) ?? [];
    if (id === '') continue;
    const there = notes.get(id);
    if (there) there.push([type, said]);
    else notes.set(id, [[type, said]]);
  }
  return notes;
}

function saidIn(notes: [string, string][]): Partial<Annotation> & { tags: string[] } {
  const of = (type: string) => notes.flatMap(([name, said]) => (name === type ? [said] : []));
  const [value] = of('Value');
  const [label] = of('Label');
  return {
    note: of('AnnotatorNotes').join('\n\n'),
    tags: of('Tag'),
    ...(value ? { value } : {}),
    ...(label ? { label } : {}),
  };
}
