import { describe } from '../anchor/anchor.ts';
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
import { annotationFrom, pageFrom } from './parts/own-records.ts';
import { pageOfText } from './parts/page-of.ts';
import { Refusal, wrong } from './parts/refusal.ts';
import { stableId } from './parts/stable-id.ts';

/** doccano's JSONL of sequence labelling; one that we made carries its page and annotations in `meta`. */
export const doccano: Importer = {
  id: 'doccano',
  detect: ({ text }) => {
    const first = firstLine(text);
    return first !== undefined && typeof first.text === 'string' && labelsIn(first) !== undefined;
  },
  read({ text }, options): Imported {
    const found = collector();
    for (const value of jsonLines(text)) {
      const line = fieldsOf(value, 'line');
      const meta = fieldOf(line, 'meta');
      const own = isFields(meta) && fieldOf(meta, 'page') !== undefined;
      if (own) takeOwn(fieldsOf(meta, 'meta'), line, found);
      else takeLabels(line, found, options);
    }
    return found.done();
  },
};

/** `label` today, `labels` in exports before 1.6. */
const labelsIn = (line: Fields): readonly unknown[] | undefined => {
  const labels = fieldOf(line, 'label') ?? fieldOf(line, 'labels');
  return Array.isArray(labels) ? labels : undefined;
};

function takeOwn(meta: Fields, line: Fields, found: Collector): void {
  const page = pageFrom(fieldOf(meta, 'page'));
  const whole =
    fieldOf(meta, 'text_of') === 'article' ? optionalText(line, 'text', longestArticle) : undefined;
  const kept = found.page(page, whole);
  for (const one of listOf(fieldOf(meta, 'annotations'), 'annotations')) {
    found.take(kept, annotationFrom(one, page.id));
  }
}

function takeLabels(line: Fields, found: Collector, { now }: ImportOptions): void {
  const text = optionalText(line, 'text', longestArticle) ?? wrong('text');
  const title = text.slice(0, 80).split('\n')[0] ?? '';
  const kept = found.page(pageOfText(text, title, now), text);
  const at = unitOffsets(text);
  for (const value of labelsIn(line) ?? wrong('label')) {
    const [first, last, label, ...rest] = listOf(value, 'label');
    const isLabel = typeof label === 'string' && label.length <= 200 && rest.length === 0;
    if (!isOffset(first) || !isOffset(last) || !isLabel) throw new Refusal('importWrong', 'label');
    const [start, end] = [at(first), at(last)];
    if (start >= end || end > text.length) {
      found.refuse(`${label} ${first}–${last}`, 'importNoPlace');
      continue;
    }
    const kind = kindOf(label);
    found.take(
      kept,
      annotationOf({
        id: stableId('doccano', kept.page.id, start, end, label),
        anchor: describe(text, start, end),
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
