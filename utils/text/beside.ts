import { BY_KIND, isLink, type Outline, proseOf } from './outline.ts';
import { sumUp } from './tree.ts';

/** A teaser holds the headline of another article, as a link, and at most so much prose. */
const TEASER_BLOCKS = 2;
const TEASER_PROSE = 700;
const TEASER_HEADLINE = 15;

/**
 * How each container stands beside the prose: `BY_KIND`, `BY_NAME`, `CAPTION` or 0. What an element's classes,
 * role or tag say holds for all inside it, unless more prose is inside than outside: pages call their
 * outermost wrapper "has-sidebar", and ASP.NET wraps them in a form. Readers' comments and lists of
 * teasers never count as prose, however long; on a front page, where all is teasers, they may.
 */
export function besideOf(outline: Outline, teasersCount = false): Uint8Array {
  const { blocks, containers } = outline;
  const beside = teasersCount ? new Uint8Array(containers.length) : teasersOf(outline);
  containers.forEach((container, index) => {
    if (container.comments || beside[container.parent]) beside[index] = BY_KIND;
  });
  const prose = new Float64Array(containers.length);
  for (const block of blocks) {
    if (!beside[block.container])
      prose[block.container] = (prose[block.container] ?? 0) + proseOf(block);
  }
  const total = sumUp(containers, prose)[0] ?? 0;
  containers.forEach((container, index) => {
    if (beside[index]) return;
    const own = (prose[index] ?? 0) * 2 > total ? 0 : container.beside;
    beside[index] = Math.max(own, beside[container.parent] ?? 0);
  });
  return beside;
}

/** Marks the containers of two teasers or more that hold little else. */
function teasersOf({ blocks, containers }: Outline): Uint8Array {
  const size = containers.length;
  const links = new Int32Array(size);
  const lines = new Int32Array(size);
  const prose = new Float64Array(size);
  for (const block of blocks) {
    const at = block.container;
    const own = proseOf(block);
    if (own > 0) {
      lines[at] = (lines[at] ?? 0) + 1;
      prose[at] = (prose[at] ?? 0) + own;
    } else if (isLink(block) && block.length >= TEASER_HEADLINE) links[at] = (links[at] ?? 0) + 1;
  }
  sumUp(containers, links);
  sumUp(containers, lines);
  sumUp(containers, prose);
  const teasers = new Int32Array(size);
  const inTeasers = new Float64Array(size);
  const marked = new Uint8Array(size);
  for (let index = size - 1; index >= 0; index--) {
    const [some, few] = [lines[index] ?? 0, prose[index] ?? 0];
    if (
      teasers[index] === 0 &&
      links[index] &&
      some > 0 &&
      some <= TEASER_BLOCKS &&
      few < TEASER_PROSE
    ) {
      teasers[index] = 1;
      inTeasers[index] = few;
    }
    if ((teasers[index] ?? 0) >= 2 && (inTeasers[index] ?? 0) >= 0.8 * few) marked[index] = BY_KIND;
    const parent = containers[index]?.parent ?? -1;
    if (parent < 0) continue;
    teasers[parent] = (teasers[parent] ?? 0) + (teasers[index] ?? 0);
    inTeasers[parent] = (inTeasers[parent] ?? 0) + (inTeasers[index] ?? 0);
  }
  return marked;
}
