import { version } from '../export/json.ts';
import type { Importer } from './importer.ts';
import { collector } from './parts/collect.ts';
import {
  fieldOf,
  fieldsOf,
  isFields,
  listOf,
  longestArticle,
  optionalText,
} from './parts/fields.ts';
import { annotationFrom, pageFrom } from './parts/own-records.ts';
import { Refusal, wrong } from './parts/refusal.ts';

/** Newsmark's own format, every version of it. */
export const json: Importer = {
  id: 'json',
  detect: ({ json }) => isFields(json) && fieldOf(json, 'format') === 'newsmark',
  read({ json }) {
    const file = fieldsOf(json, 'file');
    const made = fieldOf(file, 'version');
    if (typeof made !== 'number' || !Number.isInteger(made) || made < 1) return wrong('version');
    if (made > version) throw new Refusal('importNewer');
    const found = collector();
    for (const value of listOf(fieldOf(file, 'pages'), 'pages')) {
      const fields = fieldsOf(value, 'pages');
      const page = pageFrom(fieldOf(fields, 'page'));
      const kept = found.page(page, optionalText(fields, 'text', longestArticle));
      for (const one of listOf(fieldOf(fields, 'annotations'), 'annotations')) {
        found.take(kept, annotationFrom(one, page.id));
      }
    }
    return found.done();
  },
};
