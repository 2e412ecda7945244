import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { BrowserName } from './driver.ts';

interface Places {
  /** Environment variable that settles it. */
  variable: string;
  /** File names looked for in PATH, best first. */
  commands: string[];
  /** Where installers of each system put it. */
  linux: string[];
  darwin: string[];
  /** Below %ProgramFiles%, %ProgramFiles(x86)% and %LocalAppData%. */
  win32: string[];
}

const places: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
    linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    darwin: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    win32: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
  },
};

/** Path of the browser's program, or undefined. A path in CHROME_PATH or FIREFOX_PATH always wins. */
export function findBrowser(name: BrowserName): string | undefined {
  const place = places[name];
  return [env[place.variable] ?? '', ...inPath(place.commands), ...installed(place)].find(runs);
}

function inPath(commands: string[]): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function installed(place: Places): string[] {
  if (platform === 'darwin') return place.darwin;
  if (platform !== 'win32') return place.linux;
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? place.win32.map((path) => join(root, path)) : []));
}

function runs(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
