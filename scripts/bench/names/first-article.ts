import { readFileSync } from 'node:fs';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { loadModel } from './models.ts';

/** Reads an article from standard input and prints what the model's loading and the first reading took, in ms. */
const lang = process.argv[2] ?? 'vi';
const text = readFileSync(0, 'utf8');
const begun = performance.now();
const { model } = loadModel(lang);
findNames(text, { lang }, model);
console.log(performance.now() - begun);
