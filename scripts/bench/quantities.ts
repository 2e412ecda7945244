import { mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '../../utils/recognise/languages/languages.ts';
import { type Accuracy, accuracy, overTagging } from './quantities/accuracy.ts';
import { haveCases } from './quantities/cases.ts';
import { loadPeers, type Peer } from './quantities/peers.ts';
import { type Speed, speed } from './quantities/speed.ts';

/**
 * Dates and figures beside chrono-node, Recognizers, compromise and wink-nlp: on the same rows, in
 * the same process, judged by the same rule (`quantities/judge.ts`). Cells are exact extent /
 * any overlap / right value, in per cent. "held out" are rows no rule was written on.
 */
export async function bench(): Promise<void> {
  if (!haveCases()) {
    console.log('quantities: ../shared/cases is not here, nothing to measure on.');
    return;
  }
  const peers = loadPeers();
  const table = accuracy(
    peers,
    languages.map(({ code }) => code),
  );
  printAccuracy(table, peers);
  const loose = overTagging(peers);
  console.log('\nTime tags that touch no label, fully labelled news');
  for (const [name, share] of Object.entries(loose)) console.log(`  ${name.padEnd(22)} ${share}`);
  const times = speed(peers, 21);
  printSpeed(times);
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/quantities.json', JSON.stringify({ table, loose, times }, null, 2));
}

function printAccuracy(table: Accuracy, peers: readonly Peer[]): void {
  const names = ['newsmark', 'held out', ...peers.slice(1).map(({ name }) => name)];
  console.log(
    `Dates and figures: exact / overlap / value, per cent\n${''.padEnd(14)}${names.map((name) => name.padEnd(20)).join('')}`,
  );
  for (const [key, cells] of Object.entries(table)) {
    const line = names.map((name) => {
      const cell = cells[name];
      if (!cell) return '–'.padEnd(20);
      const share = (part: number): number => Math.round((100 * part) / cell.n);
      const value = name === 'wink-nlp' ? '–' : share(cell.right);
      return `${share(cell.exact)}/${share(cell.overlap)}/${value} (${cell.n})`.padEnd(20);
    });
    console.log(`${key.padEnd(14)}${line.join('')}`);
  }
}

/** Ratios last: ours is dates and figures together, against each peer's dates alone. */
function printSpeed(times: readonly Speed[]): void {
  console.log('\nCPU milliseconds for 10,000 words of news, median');
  for (const { lang, peer, dates, figures } of times) {
    const ms = (time?: number): string => (time === undefined ? '–' : time.toFixed(1)).padStart(9);
    const what = peer === 'newsmark' ? 'both' : 'dates';
    console.log(`  ${lang} ${peer.padEnd(13)} ${what} ${ms(dates)}  figures ${ms(figures)}`);
  }
  for (const ours of times.filter(({ peer }) => peer === 'newsmark')) {
    const chrono = times.find(({ lang, peer }) => lang === ours.lang && peer === 'chrono-node');
    const ratio = (ours.dates ?? 0) / (chrono?.dates ?? 1);
    const growth = (ours.tenfold ?? 0) / (ours.dates ?? 1);
    console.log(
      `  ${ours.lang} newsmark / chrono-node dates ${ratio.toFixed(2)}; 100,000 words / 10,000 words ${growth.toFixed(1)}`,
    );
  }
}
