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

/** Tags as one line that `tagsIn` reads back: one with a comma stands in quotes. */
export const writtenTags = (tags: string[]): string =>
  tags.map((tag) => (tag.includes(',') ? `"${tag}"` : tag)).join(', ');
