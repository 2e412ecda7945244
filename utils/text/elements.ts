/** What an element does to the flow of the text, by its tag. Inline when not listed. */
export const BLOCK = 1;
/** Never prose, whatever is inside. */
export const SKIPPED = 2;
/** A new line without a new element. */
export const BREAK = 4;
/** Beside the prose unless most of the page's prose is inside (ASP.NET wraps whole pages in a form). */
export const BESIDE = 8;
export const HEADING = 16;

const tags = new Map<string, number>();
const list = (flow: number, names: string) => {
  for (const name of names.split(' ')) tags.set(name, flow);
};

list(
  BLOCK,
  'address article blockquote body center dd details dir div dl dt fieldset figure footer header',
);
list(BLOCK, 'hgroup html iframe li main ol p section summary table tbody td tfoot th thead tr ul');
list(BLOCK | HEADING, 'h1 h2 h3 h4 h5 h6');
list(BLOCK | BESIDE, 'aside caption dialog figcaption form search');
list(BLOCK | SKIPPED, 'audio button canvas datalist embed frameset input legend listing map menu');
list(BLOCK | SKIPPED, 'meter nav noembed noframes noscript object option optgroup pre progress');
list(BLOCK | SKIPPED, 'select svg textarea video xmp');
list(SKIPPED, 'head img math picture rp rt script style template title label');
list(BREAK, 'br hr');

export function flowOf(tag: string): number {
  return tags.get(tag) ?? 0;
}
