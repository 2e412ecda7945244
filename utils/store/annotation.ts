import type { Anchor } from '../anchor/anchor.ts';
import type { FigureType, Kind } from '../recognise/mention.ts';
import type { ArticleFacts } from '../text/facts.ts';

export const colours = ['yellow', 'green', 'blue', 'rose', 'grey'] as const;
export type Colour = (typeof colours)[number];

/** A passage or mention the reader keeps. */
export interface Annotation {
  /** Made by the caller, so that a repeated save is the same save. */
  id: string;
  kind: 'passage' | Kind;
  quote: string;
  anchor: Anchor;
  note: string;
  tags: string[];
  colour: Colour;
  /** A mention's canonical value: EDTF of a date, `1200000000 VND` of a figure. */
  value?: string;
  /** What sort of figure the value is. */
  type?: FigureType;
  /** The fullest name of the person, organisation or place. */
  label?: string;
  /** `Page.id` of the page it stands on. */
  page: string;
  /** ISO 8601 instants, UTC. */
  created: string;
  changed: string;
  by: 'person' | 'recogniser';
  /** The team it belongs to; absent: the reader's own. */
  space?: string;
}

/** The page annotations stand on, as it was when they were kept. */
export interface Page extends Omit<ArticleFacts, 'country' | 'types'> {
  /** `pageId` of its address: the same article under another tracking link is the same page. */
  id: string;
  /** ISO 8601 instant, UTC. */
  accessed: string;
  /** SHA-256 of the article's text, lower-case hex. */
  sha256: string;
  /** What the reader notes of the article as a whole. */
  note?: string;
}

/** What a reader can change of what is kept. */
export type Edit = Partial<Pick<Annotation, 'note' | 'tags' | 'colour' | 'label'>>;

/** What exports take and the library shows: a page and what is kept on it. */
export interface KeptPage {
  page: Page;
  annotations: Annotation[];
}
