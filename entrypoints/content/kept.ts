import { locate } from '../../utils/anchor/locate.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import { askBackground, type KeptHere } from '../../utils/messages.ts';

/** Where the annotations kept on a page stand in its present text. */
export async function findKept(text: string, page: string): Promise<KeptHere[]> {
  const answer = await askBackground('keptOn', { page });
  if (!answer.ok || answer.value.length === 0) return [];
  const index = openText(text);
  return answer.value.map((annotation) => {
    const { score: _, ...place } = locate(index, annotation.anchor);
    return { annotation, ...place };
  });
}
