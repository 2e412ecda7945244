import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const outputs = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/** Builds the extension for both browsers unless what stands there is newer than every source. */
export function ensureBuilt(): void {
  const built = outputs.map((file) => join(root, file));
  const oldest = Math.min(...built.map((file) => (existsSync(file) ? changed(file) : 0)));
  if (sources.every((source) => newestIn(join(root, source)) < oldest)) return;
  try {
    execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    const { stderr, stdout } = error as { stderr: Buffer; stdout: Buffer };
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}

const changed = (path: string): number => statSync(path).mtimeMs;

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changed(path);
  const below = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(changed(path), ...below);
}
