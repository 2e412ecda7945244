import type { Span } from '../tag.ts';
import { refuseAbbreviatedWords } from './abbreviated-words.ts';
import { refuseAddresses } from './addresses.ts';
import { splitAppositions } from './appositions.ts';
import type { Article } from './article.ts';
import { readAbbreviations } from './brackets.ts';
import { cutCongressUnits } from './congress-units.ts';
import { splitConjunctions } from './conjunctions.ts';
import { dropCutWords } from './cut-words.ts';
import { dropBrokenDays } from './days.ts';
import { trimEdges } from './edges.ts';
import { addFirstNames } from './first-names.ts';
import { endAsGazetteer } from './gazetteer-ends.ts';
import { trustPlaces } from './gazetteer-places.ts';
import { trustGazetteer } from './gazetteer-trust.ts';
import { joinHyphens } from './hyphens.ts';
import { carryKnownNames } from './known-names.ts';
import { splitNationals } from './nationals.ts';
import { cutOpeners } from './openers.ts';
import { splitRoutes } from './routes.ts';
import { cutTitles } from './titles.ts';

export type Refiner = (spans: Span[], article: Article) => Span[];

/** In the order they run; each takes and gives spans in order that do not overlap. */
export const refiners: Readonly<Record<string, Refiner>> = {
  refuseAddresses,
  cutTitles,
  joinHyphens,
  trimEdges,
  endAsGazetteer,
  splitConjunctions,
  splitAppositions,
  splitNationals,
  splitRoutes,
  cutOpeners,
  cutCongressUnits,
  dropBrokenDays,
  dropCutWords,
  readAbbreviations,
  carryKnownNames,
  trustGazetteer,
  trustPlaces,
  addFirstNames,
  refuseAbbreviatedWords,
};

export function refine(spans: Span[], article: Article): Span[] {
  let current = spans;
  for (const refiner of Object.values(refiners)) current = refiner(current, article);
  return current;
}
