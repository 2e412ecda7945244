import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../utils/recognise/mention.ts';

/** A labelled name: UTF-16 offsets into the text of its document. */
export interface Label {
  start: number;
  end: number;
  kind: NameKind;
}

/** An article with its names. */
export interface Labelled {
  id: string;
  lang: string;
  source: string;
  split: 'train' | 'dev';
  text: string;
  labels: Label[];
}

const kinds: Record<string, NameKind> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

interface Row {
  doc: string;
  lang: string;
  split: 'train' | 'dev';
  text: string;
  spans: [number, number, string][];
}

/** Every `*.jsonl` of a folder, rows of one `doc` joined by newlines. The source is the file's name. */
export function readJsonLines(folder: string): Labelled[] {
  const documents: Labelled[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const source = file.slice(0, -'.jsonl'.length);
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line) as Row;
      const last = documents.at(-1);
      const own = { id: row.doc, lang: row.lang, source, split: row.split };
      const document =
        last?.id === row.doc && last.source === source ? last : { ...own, text: '', labels: [] };
      if (document !== last) documents.push(document);
      const labels = row.spans.map(([start, end, tag]) => label(start, end, tag));
      const repaired =
        row.split === 'train' ? withBrackets(row.text, labels) : { text: row.text, labels };
      append(document, repaired.text, repaired.labels);
    }
  }
  return documents;
}

/** A treebank writes its brackets as words: "LBKT Bình Định RBKT" → "(Bình Định)". */
export function withBrackets(text: string, labels: Label[]): { text: string; labels: Label[] } {
  if (!/[LR]BKT/u.test(text)) return { text, labels };
  let repaired = '';
  const moved = new Int32Array(text.length + 1);
  let at = 0;
  for (const match of text.matchAll(/\bLBKT | RBKT\b/gu)) {
    for (; at < match.index; at++) {
      moved[at] = repaired.length;
      repaired += text[at];
    }
    moved.fill(repaired.length, at, match.index + match[0].length);
    repaired += match[0] === 'LBKT ' ? '(' : ')';
    at = match.index + match[0].length;
  }
  for (; at < text.length; at++) {
    moved[at] = repaired.length;
    repaired += text[at];
  }
  moved[text.length] = repaired.length;
  return {
    text: repaired,
    labels: labels.map(({ start, end, kind }) => ({
      start: moved[start] as number,
      end: moved[end] as number,
      kind,
    })),
  };
}

/**
 * Every `*.txt` of a folder: a sentence a line with `[PER …]` labels, articles parted by blank lines,
 * `#` comments. The language is the file's prefix (`vi-sport.txt`), the source `own`.
 */
export function readInline(folder: string): Labelled[] {
  const documents: Labelled[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const blocks = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/u);
    for (const [nth, block] of blocks.entries()) {
      const document: Labelled = {
        id: `${file}-${nth}`,
        lang: file.slice(0, 2),
        source: 'own',
        split: 'train',
        text: '',
        labels: [],
      };
      for (const line of block.split('\n')) {
        if (line.trim() === '' || line.startsWith('#')) continue;
        const { text, labels } = readInlineLabels(line.trim());
        append(document, text, labels);
      }
      if (document.text !== '') documents.push(document);
    }
  }
  return documents;
}

/** "Ông [PER Hiến] nói" → its text without brackets, and the labels. */
export function readInlineLabels(line: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[(PER|ORG|LOC|MISC) ([^[\]]{1,200})\]/gu)) {
    text += line.slice(from, match.index);
    const name = match[2] as string;
    labels.push(label(text.length, text.length + name.length, match[1] as string));
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), labels };
}

function label(start: number, end: number, tag: string): Label {
  const kind = kinds[tag];
  if (!kind) throw new Error(`Unknown tag ${tag}`);
  return { start, end, kind };
}

function append(document: Labelled, text: string, labels: Label[]): void {
  const base = document.text === '' ? 0 : document.text.length + 1;
  document.text = document.text === '' ? text : `${document.text}\n${text}`;
  for (const { start, end, kind } of labels) {
    document.labels.push({ start: start + base, end: end + base, kind });
  }
}
