import { done, type Result } from '../result.ts';
import { checkServer, leaveMark } from './identity.ts';
import type { TeamKeys } from './keys.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import type { Replica } from './replica.ts';
import type { Ask } from './server.ts';

export interface Synced {
  /** Documents taken in and sent. */
  taken: number;
  sent: number;
  /** Documents nobody with our secret wrote, or that were altered: put aside, never applied. */
  unreadable: number;
}

/** A team's database, opened on this device. */
export interface Line {
  ask: Ask;
  keys: TeamKeys;
  replica: Replica;
  device: string;
}

/**
 * Takes in what others did and sends what was done here. With nothing to do on either side it is one
 * request; `thorough` also makes sure that the server is still the same.
 */
export async function sync(
  { ask, keys, replica, device }: Line,
  { thorough = false, progress = (_: number) => {} } = {},
): Promise<Result<Synced>> {
  if (thorough || (await replica.waiting(1)).length > 0) {
    const known = await checkServer(ask, replica, device);
    if (!known.ok) return known;
  }
  const taken = await pull(ask, keys, replica, progress);
  if (!taken.ok) return taken;
  const sent = await push(ask, keys, replica, (count) => progress(taken.value + count));
  if (!sent.ok) return sent;
  if (taken.value + sent.value > 0) {
    const left = await leaveMark(ask, replica, device);
    if (!left.ok) return left;
  }
  const { unreadable } = await replica.standing();
  return done({ taken: taken.value, sent: sent.value, unreadable: unreadable.length });
}
