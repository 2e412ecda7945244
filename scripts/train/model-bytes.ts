import { labelCount } from '../../utils/recognise/names/labels.ts';
import type { LexiconTables } from '../../utils/recognise/names/lexicon.ts';
import { type ModelHeader, writeModelFile } from '../../utils/recognise/names/model-file.ts';
import { writeAscending } from '../../utils/recognise/names/varint.ts';
import type { Quantised } from './quantise.ts';

type Facts = Pick<ModelHeader, 'lang' | 'features' | 'data' | 'calibration' | 'scores'>;

/** The bytes of a model file. */
export function modelBytes(facts: Facts, chain: Quantised, tables: LexiconTables): Uint8Array {
  const header = {
    ...facts,
    scale: chain.scale,
    counts: {
      rows: chain.keys.length,
      phrases: tables.phraseKeys.length,
      words: tables.clusterKeys.length,
      clusters: tables.clusterParents.length,
    },
  };
  return writeModelFile(header, {
    transitions: new Uint8Array(chain.transitions.buffer),
    rowKeys: writeAscending(chain.keys),
    rowWeights: byLabel(chain.weights, chain.keys.length),
    phraseKeys: writeAscending(tables.phraseKeys),
    phraseKinds: halves(tables.phraseKinds),
    phraseGroups: halves(tables.phraseGroups),
    clusterKeys: writeAscending(tables.clusterKeys),
    clusters: halves(tables.clusters),
    clusterParents: halves(tables.clusterParents),
  });
}

function halves(values: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  values.forEach((value, i) => {
    bytes[i] = value & 255;
    bytes[values.length + i] = value >>> 8;
  });
  return bytes;
}

function byLabel(weights: Int8Array, rows: number): Uint8Array {
  const bytes = new Uint8Array(weights.length);
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < labelCount; label++) {
      bytes[label * rows + row] = weights[row * labelCount + label] as number;
    }
  }
  return bytes;
}
