import { type Article, readRows } from './cases.ts';
import type { Peer } from './peers.ts';

export interface Speed {
  lang: string;
  peer: string;
  /** Median CPU milliseconds for 10,000 words: dates, figures where the peer has them. */
  dates?: number;
  figures?: number;
  /** The same for 100,000 words, of ours alone. */
  tenfold?: number;
}

/** News of one language joined until it has so many words. */
function article(lang: string, words: number): string {
  const texts = readRows<Article>(`news.${lang}.jsonl`).map(({ text }) => text);
  const parts: string[] = [];
  let count = 0;
  for (let k = 0; count < words && texts.length > 0; k++) {
    const text = texts[k % texts.length] ?? '';
    parts.push(text);
    count += text.split(/\s+/).length;
  }
  return parts.join('\n');
}

/**
 * The quick take turns among themselves, each first in every second round: who comes after a peer of
 * seconds finds caches and heap full of its things. Medians of CPU time.
 */
export function speed(peers: readonly Peer[], rounds: number): Speed[] {
  const found: Speed[] = [];
  const ref = '2024-07-03T22:03:00';
  for (const lang of ['vi', 'en']) {
    const text = article(lang, 10_000);
    // Peers that take seconds are measured on a fifth of it.
    const fifth = article(lang, 2_000);
    const runs: [string, 'dates' | 'figures', () => unknown, number[]][] = [];
    for (const peer of peers) {
      if (!peer.languages.includes(lang)) continue;
      const { dates, figures } = peer;
      const read = isSlow(peer.name) ? fifth : text;
      if (dates) runs.push([peer.name, 'dates', () => dates(read, lang, ref), []]);
      if (figures && peer.name !== 'newsmark')
        runs.push([peer.name, 'figures', () => figures(read, lang), []]);
    }
    const quick = runs.filter(([name]) => name === 'newsmark' || name === 'chrono-node');
    // Warm: both grow faster until they have run about a hundred times.
    for (let k = 0; k < 120; k++) for (const [, , run] of quick) run();
    for (let k = 0; k < rounds; k++) {
      for (const [, , run, times] of k % 2 ? quick.toReversed() : quick) times.push(cpu(run));
    }
    const large = article(lang, 100_000);
    const newsmark = peers[0]?.dates;
    const tenfold = newsmark && [0, 1, 2].map(() => cpu(() => newsmark(large, lang, ref)));
    for (const [name, , run, times] of runs) {
      if (isSlow(name)) times.push(5 * cpu(run));
      else if (times.length === 0) for (let k = 0; k < rounds; k++) times.push(cpu(run));
    }
    for (const [peer, what, , times] of runs) {
      const known = found.find((row) => row.lang === lang && row.peer === peer) ?? { lang, peer };
      known[what] = median(times);
      if (!found.includes(known)) found.push(known);
    }
    const ours = found.find((row) => row.lang === lang && row.peer === 'newsmark');
    if (ours && tenfold) ours.tenfold = median(tenfold);
  }
  return found;
}

function isSlow(name: string): boolean {
  return name === 'recognizers' || name === 'compromise';
}

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
