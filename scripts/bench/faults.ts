import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch, type Session } from '../browsers/session.ts';
import { bulk } from '../faults/bulk.ts';
import { damages } from '../faults/database-files.ts';
import { damageFiles, killWhileSaving, stopWhileSaving } from '../faults/faults.ts';
import { quota } from '../faults/quota.ts';
import { type Count, sum } from '../faults/saving.ts';

const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

interface Row extends Partial<Count> {
  browser: BrowserName;
  fault: string;
  times: number;
  note?: string;
}

const env = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/**
 * Faults made on the built extension in real browsers, and what was acknowledged before against what
 * is there after. `FAULT_KILLS`, `FAULT_STOPS` and `FAULT_ROWS` set how many; `FAULT_BROWSER` one browser.
 */
export async function bench(): Promise<void> {
  const rows: Row[] = [];
  const wanted = process.env.FAULT_BROWSER;
  for (const name of ['chromium', 'firefox'] as const) {
    if (wanted && wanted !== name) continue;
    for await (const row of faultsIn(name)) {
      rows.push(row);
      console.log(JSON.stringify(row));
    }
  }
  console.table(rows);
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}faults.json`, `${JSON.stringify(rows, null, 2)}\n`);
}

async function* faultsIn(name: BrowserName): AsyncGenerator<Row> {
  let session: Session = await launch(name, { extension: builtExtension(name) });
  try {
    const kills = env('FAULT_KILLS', 100);
    const killed: Count[] = [];
    for (let round = 0; round < kills; round += 1) {
      const after = await killWhileSaving(session, round);
      session = after.session;
      killed.push(after.count);
    }
    yield { browser: name, fault: 'kill -9 of the browser', times: kills, ...sum(killed) };

    const stops = env('FAULT_STOPS', 50);
    const count = await stopWhileSaving(session, stops);
    yield { browser: name, fault: 'background stopped', times: stops, ...count };

    for (const how of damages) {
      const counts: Count[] = [];
      for (const at of how === 'flipped bytes' ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5]) {
        const after = await damageFiles(session, how, at);
        session = after.session;
        counts.push(after.count);
      }
      yield { browser: name, fault: `database ${how}`, times: counts.length, ...sum(counts) };
    }
  } finally {
    await session.close();
  }
  const times = await bulk(name, env('FAULT_ROWS', 100_000));
  yield { browser: name, fault: 'none: import and restore', times: 1, note: JSON.stringify(times) };
  if (name === 'chromium') yield { browser: name, fault: 'quota', times: 1, ...(await quota()) };
}
