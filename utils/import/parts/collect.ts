import type { Word } from '../../export/format.ts';
import type { Annotation, KeptPage, Page } from '../../store/annotation.ts';
import type { Imported } from '../importer.ts';
import { Refusal } from './refusal.ts';

/** Pages, annotations and refusals of one file, all told. */
const mostRecords = 300_000;
/** How many refusals are told one by one. */
const mostTold = 100;

/** Gathers what a file holds by page, and the report on it. */
export function collector() {
  const pages = new Map<string, KeptPage>();
  const seen = new Map<string, Annotation>();
  const refused: { what: string; why: Word }[] = [];
  let taken = 0;
  let known = 0;
  let refusedCount = 0;
  let records = 0;
  const count = () => {
    if (++records > mostRecords) throw new Refusal('importTooLarge');
  };

  return {
    /** The page goes in even with nothing on it: it may carry a note. */
    page(page: Page, text?: string): KeptPage {
      const there = pages.get(page.id);
      if (there) return there;
      count();
      const kept = { page, annotations: [], ...(text === undefined ? {} : { text }) };
      pages.set(page.id, kept);
      return kept;
    },
    /** The same annotation twice is taken once; two different ones of one id make the file a wrong one. */
    take(kept: KeptPage, annotation: Annotation): void {
      count();
      const twin = seen.get(annotation.id);
      if (twin) {
        if (JSON.stringify(twin) !== JSON.stringify(annotation)) throw new Refusal('importTwice');
        known += 1;
        return;
      }
      seen.set(annotation.id, annotation);
      kept.annotations.push(annotation);
      taken += 1;
    },
    refuse(what: string, why: Word): void {
      count();
      refusedCount += 1;
      if (refused.length < mostTold) refused.push({ what: what.slice(0, 80), why });
    },
    done(): Imported {
      for (const { annotations } of pages.values()) {
        annotations.sort((a, b) => a.anchor.start - b.anchor.start);
      }
      const found = [...pages.values()].filter(
        ({ page, annotations }) => annotations.length > 0 || page.note,
      );
      return { pages: found, report: { taken, known, refused, refusedCount } };
    },
  };
}

export type Collector = ReturnType<typeof collector>;
