import type { Area } from './area.ts';
import { type Clock, startClock } from './clock.ts';

const deviceKey = 'device';
const clockKey = 'clock';

/** This device's clock, going on where it stopped: `local` keeps its name and its last stamp. */
export async function deviceClock(local: Area, now = Date.now): Promise<Clock> {
  const stored = await local.get([deviceKey, clockKey]);
  const device = typeof stored[deviceKey] === 'string' ? stored[deviceKey] : newDevice();
  if (device !== stored[deviceKey]) await local.set({ [deviceKey]: device });
  const last = stored[clockKey];
  return startClock(device, typeof last === 'string' ? last : '', now);
}

/** What a write stores beside it, so that a clock set back does not make later writes older. */
export const clockEntry = (clock: Clock) => ({ [clockKey]: clock.last() });

/** Random, and says nothing of the machine. */
const newDevice = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);
