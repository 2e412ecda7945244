import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm run reproducible`: two builds give the same bytes, so that anyone can compare what a store
// hands out with what this source gives. Prints the hash of each browser's build.

const root = fileURLToPath(new URL('..', import.meta.url));

/** SHA-256 over every file of a build, names and bytes, in the order of the names. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    const path = `${folder}/${file}`;
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function build(): Record<string, string> {
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    chrome: hashOf(`${root}/.output/chrome-mv3`),
    firefox: hashOf(`${root}/.output/firefox-mv3`),
  };
}

const first = build();
const second = build();
for (const [browser, hash] of Object.entries(first)) {
  console.log(`${browser} ${hash}`);
  if (second[browser] !== hash) {
    console.error(`${browser}: the second build is another: ${second[browser]}`);
    process.exitCode = 1;
  }
}
