import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets the download folder in the profile's own preferences. The DevTools command for it makes
 * `downloads.download` write files under GUID names.
 */
export function preferDownloads(profile: string, folder: string | undefined): void {
  if (folder === undefined) return;
  const file = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  preferences.download = {
    ...preferences.download,
    default_directory: folder,
    prompt_for_download: false,
  };
  preferences.savefile = { default_directory: folder };
  writeFileSync(file, JSON.stringify(preferences));
}
