import { createEngine } from '../../utils/recognise/engine.ts';
import type { Reply } from '../lib/json-lines.ts';
import { readModel } from '../lib/read-model.ts';
import { sentenceOf } from '../lib/sentence.ts';

interface Row {
  id: unknown;
  text: string;
  lang?: string;
  published?: string;
  country?: string;
}

/** A function that answers one text after another, each language's model read once. */
export function recogniser(): (row: Row) => Promise<Reply> {
  const engine = createEngine(readModel);
  return async ({ id, text, lang = '', published, country }) => {
    const known = { ...(published ? { published } : {}), ...(country ? { country } : {}) };
    const found = await engine(text, { lang, ...known });
    if (found.problem) console.error(`recognise: ${sentenceOf(found.problem)}`);
    return { id, lang: found.lang, mentions: found.mentions };
  };
}

/** Reads one line of input; `lang`, `published` and `country` may be missing or null. */
export function readRow(line: string): Row | { id: unknown; error: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { id: null, error: 'not a JSON object' };
  }
  const { id = null, text, ...context } = data as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  const row: Row = { id, text };
  for (const name of ['lang', 'published', 'country'] as const) {
    const value = context[name] ?? '';
    if (typeof value !== 'string') return { id, error: `"${name}" must be a string` };
    if (value) row[name] = value;
  }
  return row;
}
