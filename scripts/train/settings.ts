import type { TrainOptions } from './crf.ts';

/** Chosen on the development split. */
export const options: TrainOptions = {
  epochs: 15,
  rate: 0.06,
  decay: 2e-3,
  least: 3,
  dropout: 0.5,
  groupDropout: [0, 0, 0, 0.3, 0.2],
  averaged: 5,
  seed: 1,
};

/** Epochs of the first pass, which only chooses the features worth their bytes. */
export const choosingEpochs = 8;

interface LanguageSettings {
  /** Features kept. */
  rows: number;
  /** Clustered English words kept; in Vietnamese text they are foreign names. */
  clusteredWords: number;
  /** What a sentence counts, by source; 1 where nothing is said. */
  weights: Record<string, number>;
  /** Weight of the copies in capitals and small letters. */
  copies: number;
}

export const languages: Record<string, LanguageSettings> = {
  vi: { rows: 56_000, clusteredWords: 20_000, weights: {}, copies: 0.5 },
  en: { rows: 52_000, clusteredWords: 32_000, weights: { 'en-extra': 0.3 }, copies: 0.5 },
};

/** Sources labelled under other guidelines; `relabel` brings them nearer first. */
export const foreignSources: ReadonlySet<string> = new Set(['en-extra']);
