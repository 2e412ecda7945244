import type { Annotation, Colour } from '../annotation.ts';

/** What the reader wants to see of everything kept; what is absent does not narrow. */
export interface Filter {
  /** As typed into the search field. */
  text?: string;
  site?: string;
  /** `Page.id`. */
  page?: string;
  tag?: string;
  colour?: Colour;
  kind?: Annotation['kind'];
  /** `entityKey` of a person, organisation, place or other name. */
  entity?: string;
  /** What is kept on the pages where this `entity` is. */
  beside?: string;
  /** Days kept, ISO 8601, both included. */
  from?: string;
  to?: string;
  /** Dates whose value lies in this time (days since 1970), or figures between these; both included. */
  range?: [number, number];
  /** Figures in this unit. */
  unit?: string;
}

/** By article, newest kept first or newest published first; or by value, across articles. */
export type Order = 'kept' | 'published' | 'value';

/** The ways to count what is found. */
export const facets = ['site', 'page', 'tag', 'colour', 'kind', 'entity', 'unit'] as const;
export type Facet = (typeof facets)[number];

export interface Count {
  /** What a `Filter` takes. */
  key: string;
  /** What the reader sees. */
  name: string;
  count: number;
  /** On how many pages. */
  pages: number;
  /** Of an entity. */
  kind?: Annotation['kind'];
}
