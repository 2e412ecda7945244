/** What stands before the writer's name in a byline. */
const introduction =
  /^(?:written by|reported by|story by|by|von|por|par|tác giả|bài và ảnh|bài, ảnh|tin, ảnh|bài|nguồn)(?:\s*:\s*|\s+)/iu;

const MOST = 120;

/** A byline without its introduction, or nothing when it is no name: an address, a sentence, empty. */
export function cleanByline(given: string | undefined): string | undefined {
  const line = given
    ?.slice(0, 500)
    .replace(/\s{1,500}/g, ' ')
    .trim()
    .replace(introduction, '');
  const name = line?.replace(/[\s,|·•–-]{1,20}$/, '');
  if (!name || name.length > MOST || !/\p{L}{2}/u.test(name) || /^https?:|[.!?]\s/.test(name)) {
    return undefined;
  }
  return name;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,20}`;
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const signed = new RegExp(
  `^(?:By|BY|by) {1,3}(${word}(?: (?!(?:${months})[a-z]{0,6}\\b)(?:and|de|van|von|der|bin|al|${word})){1,6})`,
  'u',
);
const alone = new RegExp(
  `^(?:(?:Tác giả|Bài, ảnh|Bài và ảnh|Tin, ảnh|Bài):? ?)?(${word}(?: ${word}){1,4})$`,
  'u',
);

/** The writer by the lines of the text: "By …" near the top; in Vietnamese a name alone near the end. */
export function bylineIn(text: string, lang: string | undefined): string | undefined {
  for (const line of headOf(text, 8)) {
    const found = signed.exec(line);
    if (found) return found[1];
  }
  const last = lang === 'vi' ? tailOf(text, 4) : [];
  if (last.length < 4) return undefined;
  return last
    .map((line) => (line.length <= 40 ? alone.exec(line)?.[1] : undefined))
    .find((name) => name !== undefined);
}

/** The first lines of a text. Not by splitting it: a million characters take longer than a page may wait. */
function headOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let start = 0; lines.length < most && start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return lines;
}

/** The last lines, in order. */
function tailOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let end = text.length; lines.length < most && end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    lines.unshift(text.slice(start, end));
    end = start - 1;
  }
  return lines;
}
