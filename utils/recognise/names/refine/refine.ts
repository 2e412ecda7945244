import type { Span } from '../tag.ts';
import { refuseAddresses } from './addresses.ts';
import type { Article } from './article.ts';
import { trimEdges } from './edges.ts';
import { cutTitles } from './titles.ts';

type Refiner = (spans: Span[], article: Article) => Span[];

/** In the order they run; each takes and gives spans in order that do not overlap. */
const refiners: readonly Refiner[] = [refuseAddresses, cutTitles, trimEdges];

export function refine(spans: Span[], article: Article): Span[] {
  return refiners.reduce((current, refiner) => refiner(current, article), spans);
}
