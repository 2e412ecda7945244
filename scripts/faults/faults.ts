import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { type Damage, damage } from './database-files.ts';
import { type Count, countKept, type Kept, keepSaving } from './saving.ts';

/** A browser that goes on after a fault. */
export interface After {
  session: Session;
  count: Count;
  kept: Kept;
}

/** Of a machine that does other things too. */
const patienceMs = 120_000;

const pageOfRound = (what: string, round: number) => `https://news.example/${what}/${round}`;

/** Kills the browser with `kill -9` while four saves at a time are under way, and looks what is there. */
export async function killWhileSaving(session: Session, round: number): Promise<After> {
  const page = pageOfRound('killed', round);
  const saving = keepSaving(session, page);
  // Some were acknowledged, others are on their way; the moment differs from round to round.
  await until('saves', () => saving.hasMore(round % 10), patienceMs);
  await pause((round * 37) % 150);
  const [again] = await Promise.all([session.crash(), saving.stop()]);
  return counted(again, saving);
}

/** Ends the background, again and again, while saves are under way that are sent again when unanswered. */
export async function stopWhileSaving(session: Session, times: number): Promise<Count> {
  const page = pageOfRound('stopped', times);
  const saving = keepSaving(session, page);
  for (let stop = 0; stop < times; stop += 1) {
    const before = saving.acknowledged.length;
    await until('saves after the stop', () => saving.hasMore(before + (stop % 5)), patienceMs);
    await session.stopBackground();
  }
  await saving.stop();
  return countKept(session, saving);
}

/** Damages the files of the database while the browser is closed. */
export async function damageFiles(
  session: Session,
  how: Damage,
  at: number,
  saves = 40,
): Promise<After> {
  const page = pageOfRound(how, Math.round(at * 1000));
  const saving = keepSaving(session, page);
  await until('saves', () => saving.hasMore(saves - 1), patienceMs);
  await saving.stop();
  const { name } = session;
  const again = await session.restart((profile) => damage(how, name, profile, at));
  return counted(again, saving);
}

/** Nobody else knows yet of the browser that goes on: it must not be left running. */
async function counted(session: Session, kept: Kept): Promise<After> {
  try {
    return { session, count: await countKept(session, kept), kept };
  } catch (error) {
    await session.close();
    throw error;
  }
}
