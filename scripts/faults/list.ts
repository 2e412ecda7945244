import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch, type Session } from '../browsers/session.ts';
import { bulk } from './bulk.ts';
import { damages } from './database-files.ts';
import { damageFiles, killWhileSaving, stopWhileSaving } from './faults.ts';
import { type KilledImport, killWhileImporting } from './killed-import.ts';
import { quota } from './quota.ts';
import { type Count, countKept, type Kept, sum } from './saving.ts';

/** How many of each. */
export interface Wanted {
  kills: number;
  stops: number;
  imports: number;
  annotations: number;
}

export interface Row extends Partial<Count> {
  browser?: BrowserName;
  fault: string;
  times?: number;
  note?: string;
}

interface Fault {
  id: string;
  run(browser: BrowserName, wanted: Wanted): Promise<Row[]>;
}

/** In the order they are made. */
export const faults: readonly Fault[] = [
  { id: 'kill', run: (browser, { kills }) => inBrowser(browser, killed(kills)) },
  { id: 'stop', run: (browser, { stops }) => inBrowser(browser, stopped(stops)) },
  { id: 'damage', run: (browser) => inBrowser(browser, damaged) },
  {
    id: 'import',
    async run(browser, { imports }) {
      const all: KilledImport[] = [];
      for (let round = 0; round < imports; round += 1) {
        all.push(await killWhileImporting(browser, round));
      }
      const fault = 'kill -9 in an import';
      const times = imports;
      return [
        {
          fault: `${fault}, then the database deleted`,
          times,
          ...sum(all.map((one) => one.restored)),
        },
        { fault: `${fault}, then imported again`, times, ...sum(all.map((one) => one.whole)) },
      ];
    },
  },
  {
    id: 'quota',
    run: async (browser) => [{ fault: 'quota', times: 1, ...(await quota(browser)) }],
  },
  {
    id: 'bulk',
    run: async (browser, { annotations }) => [
      { fault: 'none', note: JSON.stringify(await bulk(browser, annotations)) },
    ],
  },
];

/** Makes faults in a browser; each goes on with the one the last has left. */
type Making = (session: Session, goesOn: (session: Session) => void) => Promise<Row[]>;

async function inBrowser(name: BrowserName, make: Making): Promise<Row[]> {
  let session = await launch(name, { extension: builtExtension(name) });
  try {
    return await make(session, (next) => {
      session = next;
    });
  } finally {
    await session.close();
  }
}

const killed =
  (times: number): Making =>
  async (session, goesOn) => {
    let running = session;
    const counts: Count[] = [];
    const kept: Kept[] = [];
    for (let round = 0; round < times; round += 1) {
      const after = await killWhileSaving(running, round);
      running = after.session;
      goesOn(running);
      counts.push(after.count);
      kept.push(after.kept);
    }
    // What one kill spared a later one could have taken.
    const again: Count[] = [];
    for (const one of kept) again.push(await countKept(running, one));
    const fault = 'kill -9 of the browser';
    return [
      { fault, times, ...sum(counts) },
      { fault: `${fault}, after the last`, times, ...sum(again) },
    ];
  };

const stopped =
  (times: number): Making =>
  async (session) => [
    { fault: 'background stopped', times, ...(await stopWhileSaving(session, times)) },
  ];

const damaged: Making = async (session, goesOn) => {
  let running = session;
  const rows: Row[] = [];
  for (const how of damages) {
    const counts: Count[] = [];
    for (const at of how === 'flipped bytes' ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5]) {
      const after = await damageFiles(running, how, at);
      running = after.session;
      goesOn(running);
      counts.push(after.count);
    }
    rows.push({ fault: `database ${how}`, times: counts.length, ...sum(counts) });
  }
  return rows;
};
