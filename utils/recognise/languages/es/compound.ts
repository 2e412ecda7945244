import { figures } from './figures.ts';

const powers: Record<string, number> = { mil: 1e3, millon: 1e6, billon: 1e12 };
let cardinals: Map<string, number> | undefined;

/** "veintidosmilésimo", "tresmillonésima": a number and a power in one ordinal. */
export function readSpanishOrdinal(word: string): { value: number; ordinal: boolean } | undefined {
  if (!word.includes('sim')) return undefined;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const match = /^(.{3,30}?)(mil|millon|billon)esim[oa]s?$/.exec(plain);
  if (!match) return undefined;
  cardinals ??= plainCardinals();
  const count = cardinals.get(match[1] ?? '') ?? joined(match[1] ?? '', cardinals);
  const power = powers[match[2] ?? ''];
  return count === undefined || power === undefined
    ? undefined
    : { value: count * power, ordinal: true };
}

/** "treintaicinco", "treintaycinco" */
function joined(word: string, known: Map<string, number>): number | undefined {
  const match = /^(.{5,9}ta)[iy](.{2,6})$/.exec(word);
  const ten = known.get(match?.[1] ?? '');
  const unit = known.get(match?.[2] ?? '');
  return ten !== undefined && unit !== undefined && unit < 10 ? ten + unit : undefined;
}

function plainCardinals(): Map<string, number> {
  const map = new Map<string, number>();
  for (const line of (figures.num ?? '').split('\n')) {
    const cut = line.indexOf(' ');
    for (const form of line.slice(cut + 1).split(', '))
      map.set(form.normalize('NFD').replace(/\p{M}/gu, ''), Number(line.slice(0, cut)));
  }
  return map;
}
