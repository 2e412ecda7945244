import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 25;

/**
 * Waits until `probe` gives something truthy and returns it. A probe that throws counts as "not
 * yet": pages and workers come and go while a browser starts.
 * Throws after `timeoutMs` with what was waited for and the probe's last complaint.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  timeoutMs = 30_000,
): Promise<Exclude<T, false | 0 | '' | null | undefined>> {
  type Truthy = Exclude<T, false | 0 | '' | null | undefined>;
  const deadline = Date.now() + timeoutMs;
  let complaint = '';
  while (true) {
    try {
      const value = await probe();
      if (value) return value as Truthy;
      complaint = '';
    } catch (error) {
      complaint = error instanceof Error ? `: ${error.message.split('\n', 1)[0]}` : '';
    }
    if (Date.now() >= deadline) throw new Error(`Gave up waiting for ${what}${complaint}`);
    await pause(POLL_MS);
  }
}
