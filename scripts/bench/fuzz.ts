import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { anchorProperty } from '../fuzz/anchor.ts';
import { messagesProperty } from '../fuzz/messages.ts';
import { recogniserProperty } from '../fuzz/recogniser.ts';
import { recordsProperty } from '../fuzz/records.ts';

const output = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

/** Inputs of each property; together a million. */
const runs = { records: 500_000, recogniser: 230_000, anchor: 250_000, messages: 20_000 };

/** Random inputs, a million of them: what failed, or that nothing did. */
export async function bench(): Promise<void> {
  console.error = () => {};
  const properties = {
    records: recordsProperty(),
    recogniser: recogniserProperty(),
    anchor: anchorProperty(),
    messages: await messagesProperty(),
  };
  const share = Number(process.env.FUZZ_SHARE ?? 1);
  const rows: {
    property: string;
    inputs: number;
    failed: number;
    seconds: number;
    seed: number;
  }[] = [];
  for (const [property, checked] of Object.entries(properties)) {
    const start = performance.now();
    const numRuns = Math.round(runs[property as keyof typeof runs] * share);
    const details = await fc.check(checked as fc.IAsyncProperty<unknown>, { numRuns });
    if (details.failed) console.log(details.counterexample, details.errorInstance);
    const seconds = Math.round((performance.now() - start) / 1000);
    rows.push({
      property,
      inputs: details.numRuns,
      failed: details.numShrinks + Number(details.failed),
      seconds,
      seed: details.seed,
    });
  }
  console.table(rows);
  mkdirSync(output, { recursive: true });
  writeFileSync(`${output}fuzz.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
