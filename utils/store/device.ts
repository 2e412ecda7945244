import type { Area } from './area.ts';

const key = 'device';

/** The name in this device's stamps: random, and says nothing of the machine. */
export async function deviceName(local: Area): Promise<string> {
  const stored = (await local.get(key))[key];
  if (typeof stored === 'string') return stored;
  const name = crypto.randomUUID().replaceAll('-', '').slice(0, 12);
  await local.set({ [key]: name });
  return name;
}
