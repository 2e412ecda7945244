import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** In the order the reader sees them. */
export const formats: Format[] = [markdown, csv, json];
