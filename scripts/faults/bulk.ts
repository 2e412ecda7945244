import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/session.ts';
import { ask } from '../lib/in-extension.ts';

export interface BulkTimes {
  annotations: number;
  importMs: number;
  /** From a database that is gone to the first answer of the background. */
  restoreMs: number;
  restored: number;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> };
};

/** Saves many annotations as an import does, loses the database, and lets it be restored. */
export async function bulk(name: BrowserName, annotations: number): Promise<BulkTimes> {
  const session = await launch(name, { extension: builtExtension(name) });
  try {
    const importMs = await session.evaluateInExtension(async (annotations) => {
      const start = performance.now();
      for (let batch = 0; batch < annotations / 500; batch += 1) {
        const kept = Array.from({ length: 10 }, (_, on) => {
          const page = `https://news.example/${batch}/${on}`;
          return {
            page: {
              id: page,
              url: page,
              title: `Giao ban Thường trực Thành uỷ ${batch}`,
              site: 'An ninh Hải Phòng',
              lang: 'vi',
              accessed: new Date(1.7e12 + batch * 1000 + on).toISOString(),
              sha256: 'ab'.repeat(32),
            },
            annotations: Array.from({ length: 50 }, (_, index) => ({
              id: crypto.randomUUID(),
              kind: 'passage',
              quote: 'Chiều 3-7, đồng chí Đỗ Mạnh Hiến',
              anchor: {
                exact: 'Chiều 3-7, đồng chí Đỗ Mạnh Hiến',
                prefix: '22:03 03/07/2024 ',
                suffix: ', Phó bí thư',
                start: index * 40,
              },
              note: `ghi chú ${index}`,
              tags: ['nguồn'],
              colour: 'yellow',
              page,
              created: '2026-11-24T09:00:00.000Z',
              changed: '2026-11-24T09:00:00.000Z',
              by: 'person',
            })),
          };
        });
        const answer = await chrome.runtime.sendMessage({
          to: 'background',
          command: 'saveMany',
          ask: { kept, step: 'import' },
        });
        if (!answer.ok) throw new Error(answer.error);
      }
      return performance.now() - start;
    }, annotations);
    await session.stopBackground();
    await session.evaluateInExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('newsmark');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    const start = performance.now();
    const answer = await ask(session, 'health', null);
    const restoreMs = performance.now() - start;
    const { restored = 0 } = (answer.value ?? {}) as { restored?: number };
    return {
      annotations,
      importMs: Math.round(importMs),
      restoreMs: Math.round(restoreMs),
      restored,
    };
  } finally {
    await session.close();
  }
}
