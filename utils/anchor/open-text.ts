import { type Canonical, canonicalise } from './canonical.ts';
import { indexSeeds, type Seeds } from './seeds.ts';

/** A page text made ready for `locate`. Both parts are made when first needed and then kept. */
export interface AnchorText {
  readonly text: string;
  readonly canonical: Canonical;
  readonly seeds: Seeds;
}

/** Opens a page text for any number of `locate` calls: the index is built once, at the first of them. */
export function openText(text: string): AnchorText {
  let canonical: Canonical | undefined;
  let seeds: Seeds | undefined;
  return {
    text,
    get canonical() {
      canonical ??= canonicalise(text);
      return canonical;
    },
    get seeds() {
      seeds ??= indexSeeds(this.canonical.units);
      return seeds;
    },
  };
}
