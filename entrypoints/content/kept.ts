import { locate } from '../../utils/anchor/locate.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import type { KeptHere } from '../../utils/messages.ts';
import type { Annotation } from '../../utils/store/annotation.ts';
import { inSlices, type Steps } from '../../utils/text/steps.ts';
import { askPatiently } from './asking.ts';
import { rest } from './visible.ts';

/** Where the annotations kept on a page stand in its present text; undefined when nobody could tell. */
export async function findKept(
  text: string,
  page: string,
  signal: AbortSignal,
): Promise<KeptHere[] | undefined> {
  const answer = await askPatiently('keptOn', { page });
  if (!answer.ok) return undefined;
  return inSlices(locating(text, answer.value), () => rest(signal));
}

function* locating(text: string, annotations: Annotation[]): Steps<KeptHere[]> {
  const index = openText(text);
  const kept: KeptHere[] = [];
  for (const annotation of annotations) {
    const { score: _, ...place } = locate(index, annotation.anchor);
    const now = place.state === 'changed' ? { now: text.slice(place.start, place.end) } : {};
    kept.push({ annotation, ...place, ...now });
    yield;
  }
  return kept;
}
