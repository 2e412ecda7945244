import type { Session } from '../browsers/session.ts';

/** Deletes the extension's database under its background's hands. */
export const loseDatabase = (session: Session): Promise<void> =>
  session.evaluateInExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('newsmark');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
