import { deleteDB } from 'idb';
import type { Area } from './area.ts';
import type { Files } from './files.ts';
import { readMarker } from './journal.ts';
import { type Recovery, recover } from './recovery.ts';
import { openStore, type Store } from './schema.ts';

/** A database that is just closing, or whose disk is busy, may open the next time. */
const pausesMs = [50, 200, 1000];
/** Of one attempt: opening takes milliseconds, on a busy machine a second. */
const patienceMs = 10_000;

export interface Whole {
  store: Store;
  recovery: Recovery;
}

/**
 * Opens the database and makes it whole. One that cannot be opened or read at all is made anew, but
 * only where journal and snapshots can fill it.
 */
export async function openWhole(
  local: Area,
  files: Files | undefined,
  ended: () => void,
): Promise<Whole> {
  for (const pauseMs of pausesMs) {
    try {
      return await openOnce(local, files, ended);
    } catch (error) {
      // Data of a newer version does not become older by waiting.
      if (nameOf(error) === 'VersionError') throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  try {
    return await openOnce(local, files, ended);
  } catch (error) {
    if (!isBroken(error) || !(await canBeFilled(local, files))) throw error;
    await deleteDB('newsmark');
    return openOnce(local, files, ended);
  }
}

/** Whether journal and snapshots, as far as there are any, hold all that the database does. */
export async function canBeFilled(local: Area, files: Files | undefined): Promise<boolean> {
  const marker = await readMarker(local);
  return marker !== undefined && (marker.first === 1 || files !== undefined);
}

async function openOnce(local: Area, files: Files | undefined, ended: () => void): Promise<Whole> {
  const store = await inTime(openStore(ended));
  try {
    return { store, recovery: await recover(store, local, files) };
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * An opening that is never told its end, as behind a window of another version that does not let go,
 * would leave all who ask without an answer. One that ends after all is closed again.
 */
function inTime(opening: Promise<Store>): Promise<Store> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('The database does not open', 'TimeoutError'));
      opening.then(
        (store) => store.close(),
        () => {},
      );
    }, patienceMs);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The browser closed the connection, or found the database's files damaged. */
export const isBroken = (error: unknown): boolean =>
  ['InvalidStateError', 'UnknownError', 'AbortError', 'NotFoundError'].includes(nameOf(error));

/** Neither the disk nor the browser's own limit has room for more. */
export const isFull = (error: unknown): boolean =>
  nameOf(error) === 'QuotaExceededError' ||
  (error instanceof Error && /quota|no space left|disk full/i.test(error.message));

export const nameOf = (error: unknown): string =>
  error instanceof DOMException || error instanceof Error ? error.name : '';
