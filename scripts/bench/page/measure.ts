import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../../browsers/driver.ts';
import type { Server } from '../../browsers/serve.ts';
import { type Calls, withBrowser } from './driver.ts';
import type { Cost } from './entry.ts';
import type { WayName } from './painters.ts';
import { interleaved, median } from './rounds.ts';
import { storedPages } from './texts.ts';

const rounds = 7;
const everyWay = ['newsmark', 'markJs', 'advancedMark', 'wrapping'] as const;

export interface PaintRow {
  page: string;
  marks: number;
  costs: Partial<Record<WayName, Cost>>;
}

export interface Measured {
  /** Painting, in a page where everything ran before. */
  paint: PaintRow[];
  long: PaintRow[];
  stored: PaintRow[];
  /** The whole way, in a page just visited: reading, painting, layout and frames. */
  pipeline: PaintRow[];
  /** Milliseconds of a frame in which one box moves. */
  animation: Record<'nothing' | 'newsmark' | 'markJs', number>;
  /** Microseconds a point. */
  hitTest: { ours: number; theirs: number; prepareMs: number; agreed: number; points: number };
}

type Part = (calls: Calls) => Promise<Partial<Measured>>;

/** Each takes some minutes at most; together they are the benchmark. */
export const parts: Record<string, Part> = {
  pipeline: async (calls) => ({ pipeline: [await pipeline(calls, '10k.html', 1000)] }),
  animation: async (calls) => ({ animation: await animation(calls) }),
  hitTest: async (calls) => ({ hitTest: await hitTest(calls) }),
  paint: async (calls) => ({ paint: [await painting(calls, '10k.html', 1000, everyWay)] }),
  long: async (calls) => ({
    long: [await painting(calls, '100k.html', 4000, ['newsmark', 'markJs'])],
  }),
  stored: async (calls) => {
    const stored: PaintRow[] = [];
    for (const page of storedPages()) {
      stored.push(await painting(calls, page, 1000, ['newsmark', 'markJs', 'advancedMark']));
    }
    return { stored };
  },
};

/** One part in a browser of its own, so that no part pays for what the one before left behind. */
export function measureIn(
  name: BrowserName,
  server: Server,
  part: string,
): Promise<Partial<Measured>> {
  return withBrowser(name, server, async (calls) => (await parts[part]?.(calls)) ?? {});
}

async function painting(
  { call, fresh }: Calls,
  page: string,
  most: number,
  kinds: readonly WayName[],
): Promise<PaintRow> {
  await fresh(page);
  const marks = await call('marksOf', most);
  const once = async (way: WayName) => {
    await call('open', page);
    return call('measure', way, marks);
  };
  // Engines compile what runs often: the first trial would pay for all.
  for (const way of kinds) await once(way);
  const costs = await interleaved(kinds, rounds, once);
  return { page, marks: marks.length, costs: mediansOf(kinds, costs) };
}

async function pipeline(calls: Calls, page: string, most: number): Promise<PaintRow> {
  const { call, fresh } = calls;
  await fresh(page);
  const marks = await call('marksOf', most);
  const kinds = ['newsmark', 'markJs', 'advancedMark'] as const;
  const costs = await interleaved(kinds, rounds, async (way) => {
    await fresh(page);
    // What the way before left behind goes first: after a thousand wrapped marks a reading took twice
    // as long as after one of ours.
    await setTimeout(1500);
    return call('measure', way, marks);
  });
  return { page, marks: marks.length, costs: mediansOf(kinds, costs) };
}

function mediansOf<K extends WayName>(kinds: readonly K[], costs: Record<K, Cost[]>) {
  const of = (way: K): Cost => {
    const middle = (part: keyof Cost) => median(costs[way].map((cost) => cost[part]));
    return {
      read: middle('read'),
      script: middle('script'),
      total: middle('total'),
      longest: middle('longest'),
      pageThread: middle('pageThread'),
    };
  };
  return Object.fromEntries(kinds.map((way) => [way, of(way)])) as Partial<Record<WayName, Cost>>;
}

async function animation({ call, fresh }: Calls): Promise<Measured['animation']> {
  await fresh('10k.html');
  const marks = await call('marksOf', 1000);
  const taken = await interleaved(['nothing', 'newsmark', 'markJs'], rounds, async (way) => {
    await fresh('10k.html');
    return call('animate', way, marks);
  });
  return {
    nothing: median(taken.nothing),
    newsmark: median(taken.newsmark),
    markJs: median(taken.markJs),
  };
}

async function hitTest({ call, fresh }: Calls): Promise<Measured['hitTest']> {
  const points = 100;
  await fresh('10k.html');
  const marks = await call('marksOf', 1000);
  const { all } = await interleaved(['all'], rounds, () => call('hitTest', marks, points));
  const middle = (part: 'ours' | 'theirs' | 'prepareMs' | 'agreed') =>
    median(all.map((run) => run[part]));
  return {
    ours: middle('ours'),
    theirs: middle('theirs'),
    prepareMs: middle('prepareMs'),
    agreed: middle('agreed'),
    points,
  };
}
