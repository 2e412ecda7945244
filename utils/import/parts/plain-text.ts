const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** The text of a fragment of HTML, as Clipper keeps whole elements: tags away, blocks as lines. */
export function plainText(html: string): string {
  if (!/[<&]/u.test(html)) return html.trim();
  return html
    .replace(/<(?:\/(?:p|div|li|h[1-6]|blockquote|tr)|br ?\/?)>/giu, '\n')
    .replace(/<\/?[a-z][^<>]{0,4000}>/giu, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) => {
      if (name) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
