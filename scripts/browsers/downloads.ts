import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Does what makes the browser download a file into the folder; returns its path once it is whole. */
export async function downloadBy(
  folder: string,
  act: () => Promise<unknown>,
  timeoutMs?: number,
): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  const whole = () => {
    const fresh = readdirSync(folder).filter((name) => !before.has(name));
    return fresh.some(isPartial) ? undefined : fresh.find((name) => hasContent(join(folder, name)));
  };
  const name = await until('the downloaded file', whole, timeoutMs);
  return join(folder, name);
}

// Chromium writes `.org.chromium.Chromium.XXXXXX`, then `name.crdownload`; Firefox `name.part`.
const isPartial = (name: string): boolean =>
  /^\.org\.chromium\.|\.(?:crdownload|part)$/u.test(name);

// Firefox puts an empty file under the final name before the content is there.
const hasContent = (path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
