import { besideOf } from './beside.ts';
import { headlineOf } from './headline.ts';
import { BYLINE, DATELINE, STANDFIRST } from './hints.ts';
import { isLabel } from './labels.ts';
import {
  ARTICLE,
  type Block,
  BODY,
  BY_KIND,
  isLink,
  MAIN,
  type Outline,
  proseOf,
} from './outline.ts';
import { endsOf, sumUp } from './tree.ts';

/** Prose from which an `article` element is an article, not a teaser or a comment. */
const ARTICLE_PROSE = 500;
/** Less prose than this on the whole page: an index of headlines, a short note, a test page. */
const PAGE_PROSE = 400;
/** How far after the body its writer's name may stand, in blocks. */
const SIGNED_WITHIN = 4;

/**
 * The blocks of the article, in order: headline; standfirst, byline and dateline between headline and
 * body; the body; the writer after it. On a page without an article, everything not beside the prose.
 */
export function articleBlocks(outline: Outline, title: string): Block[] {
  const { blocks, containers } = outline;
  if (containers.length === 0) return blocks;
  const ends = endsOf(containers);
  const beside = besideOf(outline);
  const prose = new Float64Array(containers.length);
  for (const block of blocks) {
    if (!beside[block.container])
      prose[block.container] = (prose[block.container] ?? 0) + proseOf(block);
  }
  sumUp(containers, prose);
  const whole = (prose[0] ?? 0) < PAGE_PROSE;
  const cores = whole ? [0] : coresOf(outline, prose, beside, ends);
  const coreAt = new Uint8Array(containers.length);
  for (const core of cores) coreAt.fill(1, core, ends[core]);

  const first = blocks.findIndex(
    (block) => coreAt[block.container] && !beside[block.container] && proseOf(block) > 0,
  );
  const headline = headlineOf(outline, beside, first < 0 ? blocks.length : first, title);
  const signed = blocks.some(
    (block, index) => index > headline && index < first && block.hints & BYLINE,
  );
  let since = SIGNED_WITHIN;
  return blocks.filter((block, index) => {
    if (index === headline) return true;
    const side = beside[block.container] ?? 0;
    const line = () => outline.data.slice(block.from, block.to).join('');
    if (coreAt[block.container] && (whole || index > headline)) {
      since = 0;
      if (index < first && headline >= 0 && !whole) return inHead(block, side) && !isLabel(line());
      return side === 0 && (whole || !isFurniture(outline, block)) && !isLabel(line());
    }
    since++;
    if (index > headline && index < first) return headline >= 0 && inHead(block, side);
    return (
      !signed &&
      since <= SIGNED_WITHIN &&
      index > first &&
      side !== BY_KIND &&
      (block.hints & BYLINE) > 0 &&
      proseOf(block) === 0
    );
  });
}

/** Between headline and body: prose and what is named as standfirst, byline or dateline. */
function inHead(block: Block, side: number): boolean {
  const named = (block.hints & (BYLINE | DATELINE | STANDFIRST)) > 0;
  return side === 0
    ? named || proseOf(block) > 0 || (block.heading > 1 && !isLink(block))
    : named && side !== BY_KIND;
}

/** In the body: a line that is a link to another article, an entry of a list of links. */
function isFurniture({ containers }: Outline, block: Block): boolean {
  if (block.hints & (BYLINE | DATELINE)) return false;
  if (containers[block.container]?.list) return block.length < 2 * block.linked;
  return isLink(block);
}

/** The innermost containers of the article's prose; several where a page strings articles together. */
function coresOf(
  { containers }: Outline,
  prose: Float64Array,
  beside: Uint8Array,
  ends: Int32Array,
): number[] {
  const heaviest = (landmark: number) => {
    let best = -1;
    containers.forEach((container, index) => {
      if (
        container.landmark & landmark &&
        !beside[index] &&
        (prose[index] ?? 0) > (prose[best] ?? 0)
      )
        best = index;
    });
    return best;
  };
  const article = heaviest(ARTICLE);
  const main = heaviest(MAIN);
  const body = heaviest(BODY);
  const weight = (index: number) => prose[index] ?? 0;
  let core = 0;
  if (weight(main) >= 0.5 * weight(0)) core = main;
  if (weight(article) >= Math.max(ARTICLE_PROSE, 0.3 * weight(core))) core = article;
  if (weight(body) >= 0.6 * weight(core)) core = body;
  if (core !== article) return [densest(core, prose, ends)];
  const others = containers.flatMap((container, index) =>
    container.landmark & ARTICLE &&
    !beside[index] &&
    weight(index) >= Math.max(ARTICLE_PROSE, 0.3 * weight(core)) &&
    (index < core || index >= (ends[core] ?? 0)) &&
    (core < index || core >= (ends[index] ?? 0))
      ? [index]
      : [],
  );
  return [core, ...others].sort((a, b) => a - b).map((index) => densest(index, prose, ends));
}

/** The innermost container that holds nearly all the prose of one; a single paragraph is too far in. */
function densest(from: number, prose: Float64Array, ends: Int32Array): number {
  let core = from;
  for (;;) {
    const end = ends[core] ?? 0;
    let inner = core + 1;
    while (inner < end && (prose[inner] ?? 0) < 0.95 * (prose[core] ?? 0))
      inner = ends[inner] ?? end;
    if (inner >= end || ends[inner] === inner + 1) return core;
    core = inner;
  }
}
