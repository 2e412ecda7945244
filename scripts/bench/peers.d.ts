/**
 * What we use of the peers, for checks on a checkout where `npm run bench` has not installed them yet.
 */
declare module 'approx-string-match' {
  /** All best approximate occurrences of `pattern` with at most `maxErrors` errors. */
  export default function search(
    text: string,
    pattern: string,
    maxErrors: number,
  ): { start: number; end: number; errors: number }[];
}

declare module 'advanced-mark.js' {
  export default class Mark {
    constructor(context: Node);
    markRanges(
      ranges: { start: number; length: number }[],
      options: { each(element: Element, range: { start: number; length: number }): void },
    ): void;
  }
}

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: {
      fields: string[];
      storeFields: string[];
      processTerm: (word: string) => string[];
      searchOptions: {
        combineWith: 'AND';
        prefix: (term: string, at: number, terms: string[]) => boolean;
        processTerm: (word: string) => string;
      };
    });
    add(document: { id: number; text: string }): void;
    search(typed: string): unknown[];
  }
}

declare module 'flexsearch' {
  interface Index {
    add(id: number, text: string): void;
    search(typed: string, options: { limit: number }): unknown[];
  }
  const FlexSearch: {
    Index: new (options: { tokenize: 'forward'; encode: (text: string) => string[] }) => Index;
  };
  export default FlexSearch;
}
