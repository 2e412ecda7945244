import type { Area } from './area.ts';
import type { Recovery } from './recovery.ts';

/** What the reader should know of the store. */
export interface Health {
  /** Annotations that were gone, or lacked a change, and are back, since the reader was last told. */
  restored?: number;
  /** Records that could not be brought back. */
  missing?: number;
  /** When that was, ISO 8601. */
  at?: string;
  /** When the newest snapshot was taken, ISO 8601. */
  snapshot?: string;
}

const key = 'health';

export async function readHealth(local: Area): Promise<Health> {
  return ((await local.get(key))[key] as Health | undefined) ?? {};
}

/** Adds what a recovery did, until the reader has been told. */
export async function noteRecovery(
  local: Area,
  { restored, missing }: Recovery,
  at: string,
): Promise<void> {
  if (restored === 0 && missing === 0) return;
  const before = await readHealth(local);
  const health: Health = {
    restored: (before.restored ?? 0) + restored,
    missing: (before.missing ?? 0) + missing,
    at,
  };
  await local.set({ [key]: health });
}

export const forgetHealth = (local: Area): Promise<void> => local.remove(key);
