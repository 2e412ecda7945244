/** Tags in what a reader typed or pasted: apart by commas; quotes keep a comma inside a tag. */
export function tagsIn(typed: string): string[] {
  const found = typed.match(/"[^"]{0,10000}"|[^,"]{1,10000}/gu) ?? [];
  const tags = found.map((tag) => tag.replaceAll('"', '').replace(/\s+/gu, ' ').trim());
  return [...new Set(tags.filter(Boolean))];
}

/** Whether a comma that was just typed ends a tag: not while a quote is open. */
export const endsTag = (typed: string): boolean =>
  typed.endsWith(',') && (typed.match(/"/gu) ?? []).length % 2 === 0;

/** The tags chosen with those typed added, none twice. */
export const withTags = (tags: string[], typed: string): string[] => [
  ...new Set([...tags, ...tagsIn(typed)]),
];

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

/** Without case and tones: "hai phong" suggests "Hải Phòng". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
