import { createHash } from 'node:crypto';
import { nameKinds } from '../../utils/recognise/mention.ts';
import { featuresVersion } from '../../utils/recognise/names/features/features.ts';
import { createLexicon } from '../../utils/recognise/names/lexicon.ts';
import { type NamesModel, readNamesModel } from '../../utils/recognise/names/model.ts';
import { findNames } from '../../utils/recognise/names/names.ts';
import { caseCopies } from './augment.ts';
import { calibration } from './calibrate.ts';
import { englishClusters } from './clusters.ts';
import { trainChain } from './crf.ts';
import type { Labelled } from './documents.ts';
import { examples } from './examples.ts';
import { strongest } from './feature-choice.ts';
import { gazetteer } from './gazetteer.ts';
import { lexiconTables } from './lexicon-tables.ts';
import { modelBytes } from './model-bytes.ts';
import { quantise } from './quantise.ts';
import { relabel } from './relabel.ts';
import { score } from './score.ts';
import { choosingEpochs, foreignSources, languages, options } from './settings.ts';

const raw = nameKinds.map((): [number, number] => [1, 0]);

/** Trains the model of a language on the articles given; the same articles give the same bytes. */
export function trainLanguage(
  lang: string,
  documents: Labelled[],
  log: (line: string) => void,
): Uint8Array {
  const settings = languages[lang];
  if (!settings) throw new Error(`No settings for the language "${lang}"`);
  const tables = lexiconTables(gazetteer(lang), englishClusters(), settings.clusteredWords);
  const lexicon = createLexicon(tables);
  const context = { lang };
  const data = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
  const facts = { lang, features: featuresVersion, data };

  const train = (articles: Labelled[]) => {
    const weight = ({ source }: Labelled) => settings.weights[source] ?? 1;
    const all = [
      ...examples(articles, lexicon, weight),
      ...examples(caseCopies(articles, options.seed), lexicon, (d) => weight(d) * settings.copies),
    ];
    const first = trainChain(all, { ...options, epochs: choosingEpochs, averaged: 2 });
    const chain = trainChain(all, { ...options, only: strongest(first, settings.rows), log });
    return quantise(chain);
  };
  const model = (chain: ReturnType<typeof train>, extra = { calibration: raw, scores: {} }) => {
    const bytes = modelBytes({ ...facts, ...extra }, chain, tables);
    return { bytes, model: opened(bytes) };
  };

  const ours = documents.filter((d) => d.split === 'train' && !foreignSources.has(d.source));
  const others = documents.filter((d) => d.split === 'train' && foreignSources.has(d.source));
  let chain = train(ours);
  if (others.length > 0) {
    chain = train([...ours, ...relabel(others, model(chain).model, context)]);
  }
  const held = documents.filter((d) => d.split === 'dev');
  const read = (reader: NamesModel) =>
    held.map((d) => ({ gold: d.labels, found: findNames(d.text, context, reader) }));
  const judged = read(model(chain).model);
  const scores = Object.fromEntries(
    Object.entries(score(judged)).map(([kind, { f1 }]) => [kind, Math.round(f1 * 1000) / 1000]),
  );
  return model(chain, { calibration: calibration(judged), scores }).bytes;
}

function opened(bytes: Uint8Array): NamesModel {
  const result = readNamesModel(bytes.slice().buffer);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
