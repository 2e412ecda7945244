import type { PageText } from '../text/page-text.ts';

/** A stretch of the text read and the style it gets: `person` … `figure`, or `kept-yellow` and so on. */
export interface Mark {
  start: number;
  end: number;
  style: string;
}

/** Shows marks on the page. Marks of different styles may overlap; the later style lies above. */
export interface Painter {
  /** Replaces what is shown. `page` is the reading the offsets belong to. */
  show(page: PageText, marks: Mark[]): void;
  /** Brings a stretch into view and lets it flash. */
  reveal(page: PageText, start: number, end: number): void;
  /** Ranges the browser has to carry at this moment. */
  registered(): number;
  /** True when showing changes the page's nodes, so that it must be read anew afterwards. */
  readonly changesPage: boolean;
  stop(): void;
}
