import type { PageText } from '../text/page-text.ts';

/** A stretch of the text read and the style it gets: `person` … `figure`, or `kept-yellow` and so on. */
export interface Mark {
  start: number;
  end: number;
  style: string;
}

/** What painting took of the page's own thread, milliseconds. */
export interface PaintCost {
  /** For what is shown now, registering what came near the viewport included. */
  paintMs: number;
  /** The longest single piece of it since the painter was made. */
  longestMs: number;
  /** Ranges the browser has to carry at this moment. */
  registered: number;
}

/** Shows marks on the page. Marks of different styles may overlap; the later style lies above. */
export interface Painter {
  /**
   * Replaces what is shown. `page` is the reading the offsets belong to, `readAgain` reads the same
   * text anew; the answer is the reading whose nodes stand after showing.
   */
  show(page: PageText, marks: Mark[], readAgain: () => PageText): PageText;
  /** Brings a stretch into view and lets it flash. */
  reveal(page: PageText, start: number, end: number): void;
  cost(): PaintCost;
  stop(): void;
}
