import { done, failed, type Result } from '../result.ts';
import { field } from './answers.ts';
import type { Replica } from './replica.ts';
import type { Ask } from './server.ts';

/**
 * Whether the server is the one we know, as far as we left it: it gives back the mark we last put
 * there (`_local` documents are never replicated). A swapped server, or one restored from an older
 * backup, has none or an older one, and we start over: merging is idempotent, so nothing is lost.
 */
export async function checkServer(
  ask: Ask,
  replica: Replica,
  device: string,
): Promise<Result<null>> {
  const left = await ask('GET', pathOf(device));
  if (!left.ok) return left;
  const { mark } = await replica.standing();
  if (mark !== undefined && markIn(left.value) !== mark) await replica.startOver();
  return done(null);
}

/** Leaves a new mark, after something was sent or taken. */
export async function leaveMark(ask: Ask, replica: Replica, device: string): Promise<Result<null>> {
  const left = await ask('GET', pathOf(device));
  if (!left.ok) return left;
  const mark = crypto.randomUUID();
  const revision = field(left.value, '_rev');
  const put = await ask('PUT', pathOf(device), {
    mark,
    ...(revision === undefined ? {} : { _rev: revision }),
  });
  if (!put.ok) return put;
  if (put.value === undefined) return failed('problemShareNoDatabase');
  await replica.setMark(mark);
  return done(null);
}

const pathOf = (device: string) => `/_local/newsmark-${device}`;
const markIn = (answer: unknown) => field(answer, 'mark');
