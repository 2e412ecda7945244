import { HEADLINE } from './hints.ts';
import { BY_KIND, lineOf, type Outline } from './outline.ts';

/**
 * The block of the article's headline: the heading the page's title repeats, else an h1, the last one
 * before `before` (mastheads are h1 too). -1 when there is none.
 */
export function headlineOf(
  outline: Outline,
  beside: Uint8Array,
  before: number,
  title: string,
): number {
  const wanted = plain(title);
  let best = -1;
  let bestScore = 1;
  for (let index = 0; index < before; index++) {
    const block = outline.blocks[index];
    if (!block) break;
    const hinted = (block.hints & HEADLINE) > 0;
    const side = beside[block.container] ?? 0;
    if ((block.heading === 0 && !hinted) || block.heading > 3 || side === BY_KIND) continue;
    const text = plain(lineOf(outline, block));
    const titled = text.length >= 8 && wanted.includes(text);
    if (side && !titled) continue;
    const level = block.heading === 1 ? 2 : block.heading === 2 ? 1 : 0;
    const score = (titled ? 3 : 0) + level + (hinted ? 1 : 0);
    if (score >= bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u205e]{1,1000}/g, ' ')
    .trim();
}
