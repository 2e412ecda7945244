import { type NameKind, type NameMention, nameKinds } from '../../utils/recognise/mention.ts';
import type { Label } from './documents.ts';

/** What was found in an article by a model that is not calibrated, and what was right. */
export interface Judged {
  found: NameMention[];
  gold: Label[];
}

const steps = 4000;
const rate = 0.5;
/** Pulls towards the raw probability (slope 1, offset 0), as if that many more names had been seen. */
const prior = 20;

/** Slope and offset of Platt's scaling on the log-odds, by kind. */
export function calibration(articles: Judged[]): [number, number][] {
  return nameKinds.map((kind) => fit(points(articles, kind)));
}

function points(articles: Judged[], kind: NameKind): { odds: number; right: boolean }[] {
  return articles.flatMap(({ found, gold }) => {
    const wanted = new Set(gold.filter((label) => label.kind === kind).map(extent));
    return found
      .filter((name) => name.kind === kind)
      .map((name) => {
        const bounded = Math.min(Math.max(name.confidence, 1e-6), 1 - 1e-6);
        return { odds: Math.log(bounded / (1 - bounded)), right: wanted.has(extent(name)) };
      });
  });
}

function fit(points: { odds: number; right: boolean }[]): [number, number] {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < steps; step++) {
    let slopeGradient = prior * (slope - 1);
    let offsetGradient = prior * offset;
    for (const { odds, right } of points) {
      const miss = 1 / (1 + Math.exp(-(slope * odds + offset))) - (right ? 1 : 0);
      slopeGradient += miss * odds;
      offsetGradient += miss;
    }
    slope -= (rate * slopeGradient) / (points.length * 10 + prior);
    offset -= (rate * offsetGradient) / (points.length + prior);
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return [rounded(slope), rounded(offset)];
}

const extent = ({ start, end }: { start: number; end: number }) => `${start} ${end}`;
