import type { Area } from './area.ts';
import type { Files } from './files.ts';
import { isStagedName } from './staged.ts';

const key = 'staged';

/** By staged file the last write that took something from it. */
type Last = Record<string, number>;

const read = async (local: Area): Promise<Last> =>
  ((await local.get(key))[key] as Last | undefined) ?? {};

/** What `storage.local` is to hold once a write has taken something from a staged file. */
export const notedStaged = async (
  local: Area,
  file: string,
  seq: number,
): Promise<Record<string, Last>> => ({ [key]: { ...(await read(local)), [file]: seq } });

/** Drops the staged files that no write from `first` on needs, those of an import that was stopped too. */
export async function dropStaged(local: Area, files: Files, first: number): Promise<void> {
  const last = await read(local);
  const needed = Object.entries(last).filter(([, seq]) => seq >= first);
  await local.set({ [key]: Object.fromEntries(needed) });
  for (const name of await files.names()) {
    if (!isStagedName(name) || needed.some(([file]) => file === name)) continue;
    // One that is just being written cannot be removed, and will be another time.
    await files.remove(name).catch(() => {});
  }
}
