import { ARTICLE, type Block, BODY, type Container, MAIN, type Outline } from './blocks.ts';
import { BYLINE, DATELINE, HEADLINE, STANDFIRST } from './hints.ts';

/** Characters outside links from which a line counts as prose. */
const PROSE = 40;

/** The blocks of the article, in order: headline, standfirst, byline, dateline, body. */
export function articleBlocks(outline: Outline, title: string): Block[] {
  const { blocks, containers } = outline;
  if (containers.length === 0) return [];
  const ends = subtreeEnds(containers);
  const beside = besideOf(outline);
  const weights = sum(containers, blocks, (block) => (beside[block.container] ? 0 : prose(block)));
  const core = coreOf(containers, weights);
  const coreEnd = ends[core] ?? containers.length;
  const inCore = (block: Block) => block.container >= core && block.container < coreEnd;
  const first = blocks.findIndex(
    (block) => inCore(block) && !beside[block.container] && prose(block) > 0,
  );
  const headline = headlineOf(blocks, beside, first < 0 ? blocks.length : first, title);
  return blocks.filter((block, index) => {
    if (index === headline) return true;
    if (beside[block.container]) return false;
    if (inCore(block)) return index > headline && !isLinks(block, containers);
    const between = headline >= 0 && index > headline && index < first;
    return between && (prose(block) > 0 || (block.hints & (BYLINE | STANDFIRST | DATELINE)) > 0);
  });
}

function prose(block: Block): number {
  const own = block.length - block.linked;
  return block.heading === 0 && own >= PROSE && own >= block.linked ? own : 0;
}

function isLinks(block: Block, containers: Container[]): boolean {
  if (block.hints & (BYLINE | DATELINE) || block.heading === 1) return false;
  const own = block.length - block.linked;
  return containers[block.container]?.list ? own < block.linked : own * 4 < block.linked;
}

function subtreeEnds(containers: Container[]): number[] {
  const ends = containers.map((_, index) => index + 1);
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return ends;
}

function sum(containers: Container[], blocks: Block[], weight: (block: Block) => number): number[] {
  const sums = containers.map(() => 0);
  for (const block of blocks) sums[block.container] = (sums[block.container] ?? 0) + weight(block);
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/** Whether each container is beside the prose: by its own hints or an ancestor's, unless most of the prose is inside. */
function besideOf({ blocks, containers }: Outline): boolean[] {
  const weights = sum(containers, blocks, prose);
  const total = weights[0] ?? 0;
  const beside: boolean[] = [];
  containers.forEach((container, index) => {
    const own = container.beside && (weights[index] ?? 0) * 2 <= total;
    beside.push(own || (beside[container.parent] ?? false));
  });
  return beside;
}

/** The innermost container of the article's prose. */
function coreOf(containers: Container[], weights: number[]): number {
  let core = 0;
  for (const [landmark, share] of [
    [MAIN, 0.5],
    [ARTICLE, 0.4],
    [BODY, 0.5],
  ] as const) {
    let best = -1;
    containers.forEach((container, index) => {
      if (container.landmark & landmark && (weights[index] ?? 0) > (weights[best] ?? 0))
        best = index;
    });
    if (best >= 0 && (weights[best] ?? 0) >= share * (weights[core] ?? 0)) core = best;
  }
  for (;;) {
    const total = weights[core] ?? 0;
    const inner = containers.findIndex(
      (container, index) =>
        container.parent === core &&
        total > 0 &&
        (weights[index] ?? 0) >= 0.9 * total &&
        containers[index + 1]?.parent === index,
    );
    if (inner < 0) return core;
    core = inner;
  }
}

function headlineOf(blocks: Block[], beside: boolean[], before: number, title: string): number {
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < before; index++) {
    const block = blocks[index];
    if (!block || block.heading === 0 || block.heading > 2 || beside[block.container]) continue;
    const score =
      (block.heading === 1 ? 2 : 0) + (block.hints & HEADLINE ? 2 : 0) + (title === '' ? 0 : 1);
    if (score >= bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
