import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../../utils/store/annotation.ts';
import { builtExtension } from '../browsers/built.ts';
import { launch, type Session } from '../browsers/session.ts';
import { allowOrigin } from '../lib/allow-origin.ts';
import { askBackground as ask } from '../lib/ask-background.ts';
import { type Couch, startCouch } from '../lib/couch.ts';

const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));
const SAVED_AT_ONCE = 500;
/** `SHARE_SIZES=10000,100000` also shows how the cost grows. */
const sizes = (process.env.SHARE_SIZES ?? '10000').split(',').map(Number);

interface Row {
  annotations: number;
  pushMs: number;
  pullMs: number;
  idleMs: number;
  longestTaskMs: number;
}

/**
 * A team of two: the built extension in two Chromiums sends and takes `annotations` through a real
 * server on this machine, one after the other, while a page of the extension watches its own thread for long tasks.
 */
export async function bench(): Promise<void> {
  const couch = await startCouch();
  const rows: Row[] = [];
  try {
    for (const annotations of sizes) rows.push(await once(couch, annotations));
  } finally {
    await couch.stop();
  }
  console.table(rows.map((row) => mapped(row, Math.round)));
  const [small, large] = [rows[0], rows.at(-1)];
  if (small && large && small !== large) {
    const times = large.annotations / small.annotations;
    console.log(
      `${times}× the annotations cost ${(large.pushMs / small.pushMs).toFixed(1)}× to push and ${(large.pullMs / small.pullMs).toFixed(1)}× to pull`,
    );
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}share.json`, JSON.stringify(rows, null, 2));
}

const mapped = (row: Row, by: (value: number) => number) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, by(value)]));

async function once(couch: Couch, annotations: number): Promise<Row> {
  const database = await couch.database();
  const sender = await launch('chromium', { extension: builtExtension('chromium') });
  const taker = await launch('chromium', { extension: builtExtension('chromium') });
  try {
    for (const session of [sender, taker]) await allowOrigin(session, 'http://127.0.0.1/*');
    const member = { user: couch.user, password: couch.password, me: 'An' };
    await ask(sender, 'startTeam', { team: 'Desk', database, member });
    const [team] = await ask(sender, 'teams', null);
    if (!team) throw new Error('The team was not started');
    const longest = await watchTasks(sender);
    await seed(sender, team.id, annotations);
    const pushMs = await timed(() => synced(sender));
    await synced(sender);
    const idleMs = await timed(() => synced(sender));
    const invitation = await ask(sender, 'invite', { team: team.id });
    const pullMs = await timed(async () => {
      await ask(taker, 'joinTeam', { invitation, member });
      await synced(taker);
    });
    const [there] = await ask(taker, 'teams', null);
    if (there?.kept !== annotations) throw new Error(`Only ${there?.kept} arrived`);
    return { annotations, pushMs, pullMs, idleMs, longestTaskMs: await longest() };
  } finally {
    await sender.close();
    await taker.close();
  }
}

/** A hundred thousand take longer than an answer is waited for: whoever asks again gets the same sync's. */
async function synced(session: Session): Promise<void> {
  for (;;) {
    try {
      await ask(session, 'syncTeams', { wait: true });
      return;
    } catch (error) {
      if (!(error instanceof Error && error.message === 'unanswered')) throw error;
    }
  }
}

async function seed(session: Session, space: string, annotations: number) {
  for (let from = 0; from < annotations; from += SAVED_AT_ONCE) {
    const page = pageOf(from / SAVED_AT_ONCE);
    const count = Math.min(SAVED_AT_ONCE, annotations - from);
    const some = Array.from({ length: count }, (_, n) => annotationOf(from + n, page.id, space));
    await ask(session, 'save', { page, annotations: some });
  }
}

const pageOf = (n: number) => ({
  id: `https://news.example/${n}`,
  url: `https://news.example/${n}`,
  title: `Giao ban Thường trực Thành uỷ số ${n}`,
  accessed: '2026-11-24T08:00:00.000Z',
  sha256: '0'.repeat(64),
});

const annotationOf = (n: number, page: string, space: string): Annotation => ({
  id: crypto.randomUUID(),
  kind: 'passage',
  quote: `Đoạn thứ ${n}: các quận, huyện hoàn thành đại hội Mặt trận Tổ quốc Việt Nam`,
  anchor: {
    exact: `Đoạn thứ ${n}: các quận, huyện hoàn thành đại hội Mặt trận Tổ quốc Việt Nam`,
    prefix: 'cho biết đến nay toàn thành phố có ',
    suffix: ', đạt tiến độ đề ra trong nghị quyết.',
    start: n,
  },
  note: `Ghi chú ${n}: hỏi lại nguồn trước khi đăng.`,
  tags: [`chủ đề ${n % 40}`, 'Hải Phòng'],
  colour: 'yellow',
  page,
  created: '2026-11-24T08:00:00.000Z',
  changed: '2026-11-24T08:00:00.000Z',
  by: 'person',
  space,
});

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function watchTasks(session: Session): Promise<() => Promise<number>> {
  const page = await session.openExtensionPage('popup.html');
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
}
