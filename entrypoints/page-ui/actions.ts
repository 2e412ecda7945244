import { describe } from '../../utils/anchor/anchor.ts';
import type { KeptHere, ToldFacts } from '../../utils/messages.ts';
import type { NameKind } from '../../utils/recognise/mention.ts';
import type { Result } from '../../utils/result.ts';
import type { Annotation, Edit } from '../../utils/store/annotation.ts';
import { annotationOf, newAnnotation } from '../../utils/store/new-annotation.ts';

import { hereOf } from '../content/here.ts';
import type { PageHandle } from '../content/page-handle.ts';
import type { Reading } from '../content/reading.ts';
import type { Target } from './target.ts';

export type Actions = ReturnType<typeof createActions>;

/** What card and toolbar have done by the background. Whatever fails can be repeated: ids stay the same. */
export function createActions({ ask, latest, refresh }: PageHandle) {
  /** New annotations whose save is not acknowledged, by the place they stand on. */
  const drafts = new Map<string, Annotation>();
  const keyOf = ({ reading, start, end }: Target) =>
    `${start} ${end} ${reading.page.text.slice(start, end)}`;

  const afterwards = async <T>(answer: Result<T>): Promise<Result<T>> => {
    if (answer.ok) await refresh();
    return answer;
  };
  const save = (reading: Reading, annotation: Annotation): Promise<Result<null>> => {
    const ask1 = { ...hereOf(reading), facts: toldOf(reading), annotation };
    return ask('saveHere', ask1).then(afterwards);
  };

  return {
    save,
    /** The annotation that keeps a target, the same one until its save is acknowledged. */
    draft(target: Target): Annotation {
      const key = keyOf(target);
      const known = drafts.get(key);
      if (known) return known;
      const { reading, start, end, mention } = target;
      const anchor = describe(reading.page.text, start, end);
      const made = mention
        ? annotationOf(mention, anchor, reading.id)
        : newAnnotation(anchor, reading.id);
      drafts.set(key, made);
      return made;
    },
    /** Keeps what the reader has typed so far with the draft. */
    redraft(target: Target, annotation: Annotation) {
      drafts.set(keyOf(target), annotation);
    },
    async keep(target: Target, fields: Edit = {}): Promise<Result<Annotation>> {
      const annotation = { ...this.draft(target), ...fields, changed: new Date().toISOString() };
      drafts.set(keyOf(target), annotation);
      const answer = await save(target.reading, annotation);
      if (!answer.ok) return answer;
      drafts.delete(keyOf(target));
      return { ok: true, value: annotation };
    },
    edit: (reading: Reading, id: string, fields: Edit): Promise<Result<Annotation>> =>
      ask('editHere', { ...hereOf(reading), id, fields }).then(afterwards),
    remove: (reading: Reading, id: string): Promise<Result<null>> =>
      ask('removeHere', { ...hereOf(reading), ids: [id] }).then(afterwards),
    /** Marked as this kind from now on, or never again. */
    decide: (text: string, kind: NameKind | undefined): Promise<Result<unknown>> =>
      ask('decide', { text, decision: kind ? { as: 'always', kind } : { as: 'never' } }),
    /** Where something kept stands in the latest reading. */
    keptNow: (id: string): { reading: Reading; kept: KeptHere } | undefined => {
      const reading = latest();
      const kept = reading?.kept.find(({ annotation }) => annotation.id === id);
      return reading && kept ? { reading, kept } : undefined;
    },
  };
}

function toldOf({ facts, recognised: { lang, sha256 } }: Reading): ToldFacts {
  const { url: _url, canonical: _canonical, country: _country, types: _types, ...told } = facts;
  return { ...told, lang, sha256 };
}
