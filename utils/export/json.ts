import type { Format } from './format.ts';

/** Newsmark's own format: everything that is kept, whole, to be read back. */
export const json: Format = {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  mime: 'application/json',
  write: (pages, exported) =>
    `${JSON.stringify({ format: 'newsmark', version: 1, exported, pages }, null, 2)}\n`,
};
