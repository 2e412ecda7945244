import { plain } from '../plain.ts';

/** Up to `most` of the known tags that have the words typed in them, those that begin so first. */
export function suggestTags(known: string[], typed: string, chosen: string[], most = 6): string[] {
  const wanted = plain(typed.replaceAll('"', '').trim());
  const free = known.filter((tag) => !chosen.includes(tag));
  if (!wanted) return free.slice(0, most);
  const begins: string[] = [];
  const holds: string[] = [];
  for (const tag of free) {
    const at = plain(tag).indexOf(wanted);
    if (at >= 0) (at === 0 ? begins : holds).push(tag);
  }
  return [...begins, ...holds].slice(0, most);
}
