import { ARTICLE, BODY, MAIN, type Outline } from './outline.ts';

/** Prose from which an `article` element is an article, not a teaser or a comment. */
const ARTICLE_PROSE = 500;

/** The innermost containers of the article's prose; several where a page strings articles together. */
export function coresOf(
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
