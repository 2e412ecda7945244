import { brat } from './brat.ts';
import { clipper } from './clipper.ts';
import { doccano } from './doccano.ts';
import { hypothesis } from './hypothesis.ts';
import { hypothesisCsv } from './hypothesis-csv.ts';
import type { Importer } from './importer.ts';
import { json } from './json.ts';
import { jsonLinesImporter } from './json-lines.ts';
import { w3c } from './w3c.ts';

/** In the order they are tried on a file of unknown kind: the surest signs first. */
export const importers: Importer[] = [
  json,
  w3c,
  hypothesis,
  clipper,
  jsonLinesImporter,
  doccano,
  hypothesisCsv,
  brat,
];
