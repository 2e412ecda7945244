/** The first title given, without the site's name at its end or start. */
export function cleanTitle(titles: (string | undefined)[], site?: string): string {
  const title =
    titles
      .map((given) => given?.slice(0, 1000).replace(/\s+/g, ' ').trim())
      .find((given) => given) ?? '';
  if (!site) return title;
  for (const mark of [' - ', ' | ', ' – ', ' — ', ' :: ', ' • ', ' » ']) {
    if (title.toLowerCase().endsWith((mark + site).toLowerCase()))
      return title.slice(0, -(mark + site).length).trim();
    if (title.toLowerCase().startsWith((site + mark).toLowerCase()))
      return title.slice((site + mark).length).trim();
  }
  return title;
}
