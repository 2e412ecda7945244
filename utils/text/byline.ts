/** Words that stand before the writer's name. */
const before =
  /^(?:by|von|por|par|de|written by|reported by|story by|tác giả|bài(?: và ảnh)?|tin, ảnh|theo)\b\s*:?\s*/iu;

/** A byline without its introduction, or nothing when it holds no name. */
export function cleanByline(given: string | undefined): string | undefined {
  const line = given
    ?.slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(before, '')
    .replace(/[\s,|·•-]+$/, '');
  if (!line || line.length > 200 || !/\p{L}/u.test(line) || /^https?:/.test(line)) return undefined;
  return line;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,20}`;
const english = new RegExp(
  `^(?:By|BY)[ :]{1,3}(${name}(?: (?:de|van|von|der|bin|al|${name})){0,5})`,
  'u',
);
const vietnamese = new RegExp(
  `^(?:(?:Tác giả|Bài, ảnh|Bài và ảnh|Tin, ảnh|Bài):? )?(${name}(?: ${name}){1,4})$`,
  'u',
);

/** The writer by the lines of the text: "By …" near the top, a name alone on one of the last lines. */
export function bylineIn(text: string): string | undefined {
  const lines = text.split('\n');
  for (const line of lines.slice(0, 8)) {
    const found = english.exec(line);
    if (found) return found[1];
  }
  for (const line of lines.slice(-4).reverse()) {
    const found = line.length <= 40 ? vietnamese.exec(line) : null;
    if (found) return found[1];
  }
  return undefined;
}
