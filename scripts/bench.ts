import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench [-- NAME]`: one table per benchmark, peers in the same run. The list is in the order they print. */
const benchmarks: Record<string, () => Promise<{ bench: () => Promise<void> }>> = {
  reading: () => import('./bench/reading.ts'),
  anchor: () => import('./bench/anchor.ts'),
  names: () => import('./bench/names.ts'),
  quantities: () => import('./bench/quantities.ts'),
  page: () => import('./bench/page.ts'),
  library: () => import('./bench/library.ts'),
  faults: () => import('./bench/faults.ts'),
  fuzz: () => import('./bench/fuzz.ts'),
  share: () => import('./bench/share.ts'),
};

const peers = fileURLToPath(new URL('./bench', import.meta.url));
if (!existsSync(`${peers}/node_modules`)) {
  execFileSync('npm', ['ci', '--silent', '--prefix', peers], { stdio: 'inherit' });
}

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in benchmarks));
if (unknown) {
  console.error(`No benchmark "${unknown}". There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(1);
}
for (const [name, load] of Object.entries(benchmarks)) {
  if (wanted.length === 0 || wanted.includes(name)) await (await load()).bench();
}
