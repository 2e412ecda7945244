import { besideOf } from './beside.ts';
import { coresOf } from './core.ts';
import { headlineOf } from './headline.ts';
import { BYLINE, DATELINE, STANDFIRST } from './hints.ts';
import { isLabel, LONGEST_LABEL } from './labels.ts';
import { type Block, BY_KIND, CAPTION, isLink, lineOf, type Outline, proseOf } from './outline.ts';
import type { Steps } from './steps.ts';
import { endsOf, sumUp } from './tree.ts';

/** Less prose than this on the whole page: a short note, or an index of headlines. */
const PAGE_PROSE = 400;
/** Lines between two pauses. */
const STEP = 2000;
/** How far after the body its writer's name may stand, and before the headline its date, in blocks. */
const SIGNED_WITHIN = 4;
const DATED_WITHIN = 2;

/**
 * The blocks of the article, in order: headline; standfirst, byline and dateline between headline and
 * body; the body; the writer after it; and among them the captions of its pictures and tables, which are
 * quoted as prose is. On a page without an article, everything not beside the prose, and captions.
 */
export function* articleSteps(outline: Outline, title: string): Steps<Block[]> {
  const { blocks, containers } = outline;
  if (containers.length === 0) return blocks;
  let beside = besideOf(outline);
  yield;
  const prose = proseIn(outline, beside);
  if (prose[0] === 0) beside = besideOf(outline, true);
  if ((prose[0] ?? 0) < PAGE_PROSE) {
    return blocks.filter(
      (block) => (beside[block.container] ?? 0) <= CAPTION && !isLabelled(outline, block),
    );
  }

  yield;
  const ends = endsOf(containers);
  const inCore = new Uint8Array(containers.length);
  for (const core of coresOf(outline, prose, beside, ends)) inCore.fill(1, core, ends[core]);
  const isBody = (block: Block) => inCore[block.container] === 1 && !beside[block.container];
  const first = blocks.findIndex((block) => isBody(block) && proseOf(block) > 0);
  const parentOf = (block: Block | undefined) => containers[block?.container ?? -1]?.parent;
  const around = parentOf(blocks[first]);
  const headline = headlineOf(outline, beside, first, title);
  const signed = blocks.slice(headline + 1, first).some((block) => block.hints & BYLINE);
  let since = SIGNED_WITHIN;

  const isRead = (block: Block, index: number) => {
    const side = beside[block.container] ?? 0;
    if (index === headline) return true;
    if (index < headline) return headline - index <= DATED_WITHIN && isDate(outline, block, side);
    if (side === CAPTION) {
      const within = inCore[block.container] === 1 || (headline >= 0 && index < first);
      return within && !isLink(block) && !isLabelled(outline, block);
    }
    if (isBody(block) && (index >= first || parentOf(block) === around)) {
      since = 0;
      return !isFurniture(outline, block) && !isLabelled(outline, block);
    }
    if (index < first) return headline >= 0 && isHead(block, side);
    return !signed && since++ < SIGNED_WITHIN && isSignature(block, side);
  };
  const read: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (isRead(block, index)) read.push(block);
    if (index % STEP === 0) yield;
  }
  return read;
}

function isLabelled(outline: Outline, block: Block): boolean {
  return block.length <= LONGEST_LABEL && isLabel(lineOf(outline, block));
}

function proseIn({ blocks, containers }: Outline, beside: Uint8Array): Float64Array {
  const prose = new Float64Array(containers.length);
  for (const block of blocks) {
    const at = block.container;
    if (!beside[at]) prose[at] = (prose[at] ?? 0) + proseOf(block);
  }
  return sumUp(containers, prose);
}

/** Between headline and body: prose, subheadings, and what is named standfirst, byline or dateline. */
function isHead(block: Block, side: number): boolean {
  const named = (block.hints & (BYLINE | DATELINE | STANDFIRST)) > 0;
  if (side !== 0) return named && side !== BY_KIND;
  return named || proseOf(block) > 0 || (block.heading > 1 && !isLink(block));
}

/** Just above the headline: "Thứ tư, 3/7/2024, 22:03 (GMT+7)". */
function isDate(outline: Outline, block: Block, side: number): boolean {
  return side === 0 && (block.hints & DATELINE) > 0 && /\d/.test(lineOf(outline, block));
}

/** After the body: the writer's name, not the writer's life. */
function isSignature(block: Block, side: number): boolean {
  return side !== BY_KIND && (block.hints & BYLINE) > 0 && proseOf(block) === 0;
}

/** In the body: a line that is a link to another article, an entry of a list of links. */
function isFurniture({ containers }: Outline, block: Block): boolean {
  if (block.hints & (BYLINE | DATELINE)) return false;
  if (containers[block.container]?.list) return block.length < 2 * block.linked;
  return isLink(block);
}
