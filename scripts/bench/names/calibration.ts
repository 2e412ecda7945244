import type { NameMention } from '../../../utils/recognise/mention.ts';
import type { Label } from '../../train/documents.ts';

const bins = 10;

/** Expected calibration error: how far confidence is from the share that is right, over ten bins (Guo et al. 2017). */
export function calibrationError(articles: { gold: Label[]; found: NameMention[] }[]): number {
  const sums = Array.from({ length: bins }, () => ({ confidence: 0, right: 0 }));
  let count = 0;
  for (const { gold, found } of articles) {
    const wanted = new Set(gold.map(key));
    for (const name of found) {
      const bin = sums[Math.min(bins - 1, Math.floor(name.confidence * bins))];
      if (!bin) continue;
      bin.confidence += name.confidence;
      bin.right += wanted.has(key(name)) ? 1 : 0;
      count++;
    }
  }
  const gaps = sums.map(({ confidence, right }) => Math.abs(confidence - right));
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(count, 1);
}

const key = ({ start, end, kind }: Label) => `${start} ${end} ${kind}`;
