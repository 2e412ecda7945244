import { expect, test } from 'vitest';
import { trainChain } from '../../scripts/train/crf.ts';
import { readInlineLabels } from '../../scripts/train/documents.ts';
import { examples } from '../../scripts/train/examples.ts';
import { lexiconTables } from '../../scripts/train/lexicon-tables.ts';
import { modelBytes } from '../../scripts/train/model-bytes.ts';
import { quantise } from '../../scripts/train/quantise.ts';
import { score } from '../../scripts/train/score.ts';
import { featuresVersion } from '../../utils/recognise/names/features/features.ts';
import { createLexicon } from '../../utils/recognise/names/lexicon.ts';
import { readNamesModel } from '../../utils/recognise/names/model.ts';
import { findNames } from '../../utils/recognise/names/names.ts';

const lines = [
  'ông [PER Nguyễn Văn An] ở [LOC Hà Nội] nói',
  'bà [PER Trần Thị Bình] đến [LOC Đà Nẵng] hôm qua',
  'ông [PER Lê Văn Cường] làm ở [ORG Bộ Công an]',
  'theo [ORG Bộ Y tế], dịch đã giảm ở [LOC Hà Nội]',
];
const documents = lines.map((line, i) => ({
  id: `${i}`,
  lang: 'vi',
  source: 'own',
  split: 'train' as const,
  ...readInlineLabels(line),
}));
const tables = lexiconTables([], { words: [], fine: [], parents: [] }, 0);
const options = {
  epochs: 12,
  rate: 0.1,
  decay: 1e-4,
  least: 1,
  dropout: 0.2,
  groupDropout: [],
  averaged: 2,
  seed: 7,
};

function train(): Uint8Array {
  const chain = trainChain(
    examples(documents, createLexicon(tables), () => 1),
    options,
  );
  const facts = { lang: 'vi', features: featuresVersion, data: '', calibration: [], scores: {} };
  return modelBytes(facts, quantise(chain), tables);
}

test('the same data and seed give the same bytes', () => {
  expect(train()).toEqual(train());
});

test('what was learned is read back from the file', () => {
  const model = readNamesModel(train().slice().buffer);
  if (!model.ok) throw new Error(model.error);
  const pairs = documents.map(({ text, labels }) => ({
    gold: labels,
    found: findNames(text, { lang: 'vi' }, model.value),
  }));
  expect(score(pairs).all).toEqual({ precision: 1, recall: 1, f1: 1, gold: 8 });
});
