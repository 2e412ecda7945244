import { featuresVersion } from './features/features.ts';
import { labelCount } from './labels.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { type ModelHeader, openModelFile, type Sections } from './model-file.ts';
import { createRows, type Rows } from './rows.ts';
import { readAscending } from './varint.ts';
import { constrained, type Transitions } from './viterbi.ts';
import { createVocabulary, type Vocabulary } from './words.ts';

/** A names model, ready to read texts of its language. */
export interface NamesModel {
  readonly header: ModelHeader;
  readonly rows: Rows;
  readonly transitions: Transitions;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
}

export type ModelResult = { ok: true; value: NamesModel } | { ok: false; error: string };

/** Reads a file of `public/models/`. A damaged or foreign file is refused with a sentence for the reader. */
export function readNamesModel(bytes: ArrayBuffer): ModelResult {
  const file = openModelFile(bytes);
  if (!file.ok) return file;
  if (file.header.features !== featuresVersion) {
    return { ok: false, error: 'The names model belongs to another version of Newsmark.' };
  }
  const model = assemble(file.header, file.sections);
  return model
    ? { ok: true, value: model }
    : { ok: false, error: 'The names model is damaged: its tables do not fit together.' };
}

function assemble(header: ModelHeader, sections: Sections): NamesModel | undefined {
  const { rows, phrases, words } = header.counts;
  const rowKeys = readAscending(sections.rowKeys, rows);
  const phraseKeys = readAscending(sections.phraseKeys, phrases);
  const clusterKeys = readAscending(sections.clusterKeys, words);
  if (!rowKeys || !phraseKeys || !clusterKeys) return undefined;
  const lexicon = createLexicon({
    phraseKeys,
    phraseKinds: readHalves(sections.phraseKinds),
    phraseGroups: readHalves(sections.phraseGroups),
    clusterKeys,
    clusters: readHalves(sections.clusters),
    clusterParents: readHalves(sections.clusterParents),
  });
  return {
    header,
    rows: createRows(rowKeys, byRow(sections.rowWeights, rows)),
    transitions: constrained(readWhole(sections.transitions)),
    lexicon,
    vocabulary: createVocabulary(lexicon),
  };
}

/** 16-bit numbers, all low bytes before all high bytes: packs better. */
function readHalves(bytes: Uint8Array): Uint16Array {
  const count = bytes.length / 2;
  const values = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = (bytes[i] as number) | ((bytes[count + i] as number) << 8);
  }
  return values;
}

function readWhole(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.slice().buffer);
}

/** The file holds all weights of a label together, which packs better; a look-up wants all labels of a row. */
function byRow(bytes: Uint8Array, rows: number): Int8Array {
  const weights = new Int8Array(rows * labelCount);
  for (let label = 0; label < labelCount; label++) {
    for (let row = 0; row < rows; row++) {
      weights[row * labelCount + label] = bytes[label * rows + row] as number;
    }
  }
  return weights;
}
