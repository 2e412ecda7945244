import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faults, type Row, type Wanted } from '../faults/list.ts';

const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

const env = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/**
 * Faults made on the built extension in real browsers, and what was acknowledged before against what
 * is there after. `FAULT` names some of them (`kill,stop`), `FAULT_BROWSER` one browser;
 * `FAULT_KILLS`, `FAULT_STOPS`, `FAULT_IMPORTS` and `FAULT_ROWS` say how many.
 */
export async function bench(): Promise<void> {
  const wanted: Wanted = {
    kills: env('FAULT_KILLS', 100),
    stops: env('FAULT_STOPS', 50),
    imports: env('FAULT_IMPORTS', 6),
    annotations: env('FAULT_ROWS', 100_000),
  };
  const names = process.env.FAULT?.split(',') ?? faults.map(({ id }) => id);
  const rows: Row[] = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    if ((process.env.FAULT_BROWSER ?? browser) !== browser) continue;
    for (const { id, run } of faults) {
      if (!names.includes(id)) continue;
      // One that could not be made is told beside the others.
      const made = run(browser, wanted).catch((error) => [{ fault: id, note: String(error) }]);
      for (const row of await made) {
        rows.push({ browser, ...row });
        console.log(JSON.stringify(rows.at(-1)));
      }
    }
  }
  console.table(rows);
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}faults.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
