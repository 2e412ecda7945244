import { unitOffsets } from '../export/parts/code-points.ts';
import type { Imported, Importer, ImportOptions } from './importer.ts';
import { annotationOf } from './parts/annotation-of.ts';
import { type Collector, collector } from './parts/collect.ts';
import {
  type Fields,
  fieldOf,
  fieldsOf,
  isFields,
  listOf,
  longestArticle,
  optionalText,
} from './parts/fields.ts';
import { kindOf } from './parts/kind-of.ts';
import { firstLine, jsonLines } from './parts/lines.ts';
import { type Document, otherDocument, ownDocument } from './parts/own-document.ts';
import { pageOfText } from './parts/page-of.ts';
import { Refusal, wrong } from './parts/refusal.ts';
import { stableId } from './parts/stable-id.ts';

/**
 * doccano's JSONL of sequence labelling; one that we made carries its page and
 * annotations in `meta`, and what doccano added to them is taken too.
 */
export const doccano: Importer = {
  id: 'doccano',
  detect: (opened) => {
    const first = firstLine(opened);
    return first !== undefined && typeof first.text === 'string' && labelsIn(first) !== undefined;
  },
  read({ text }, options): Imported {
    const found = collector();
    for (const value of jsonLines(text)) {
      const line = fieldsOf(value, 'line');
      const meta = fieldOf(line, 'meta');
      const whole = optionalText(line, 'text', longestArticle) ?? wrong('text');
      const document =
        isFields(meta) && fieldOf(meta, 'page') !== undefined
          ? ownDocument(fieldsOf(meta, 'meta'), whole, found)
          : otherDocument(found.page(pageOfText(whole, titleOf(whole), options.now), whole), whole);
      takeLabels(line, whole, document, found, options);
    }
    return found.done();
  },
};

/** `label` today, `labels` in exports before 1.6. */
const labelsIn = (line: Fields): readonly unknown[] | undefined => {
  const labels = fieldOf(line, 'label') ?? fieldOf(line, 'labels');
  return Array.isArray(labels) ? labels : undefined;
};

const titleOf = (text: string): string => text.slice(0, 80).split('\n')[0] ?? '';

function takeLabels(
  line: Fields,
  text: string,
  { kept, anchorOf, isOwn }: Document,
  found: Collector,
  { now }: ImportOptions,
): void {
  const at = unitOffsets(text);
  for (const value of labelsIn(line) ?? wrong('label')) {
    const [first, last, label, ...rest] = listOf(value, 'label');
    const isLabel = typeof label === 'string' && label.length <= 200 && rest.length === 0;
    if (!isOffset(first) || !isOffset(last) || !isLabel) throw new Refusal('importWrong', 'label');
    const [start, end] = [at(first), at(last)];
    const kind = kindOf(label);
    if (isOwn(start, end, kind)) continue;
    if (start >= end || end > text.length) {
      found.refuse(`${label} ${first}–${last}`, 'importNoPlace');
      continue;
    }
    found.take(
      kept,
      annotationOf({
        id: stableId('doccano', kept.page.id, start, end, label),
        anchor: anchorOf(start, end),
        kind: kind ?? 'passage',
        tags: kind ? [] : [label],
        page: kept.page.id,
        created: now,
      }),
    );
  }
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
