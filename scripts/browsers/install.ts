import { spawnSync } from 'node:child_process';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const titles: Record<BrowserName, string> = {
  chromium: 'Chromium or Chrome (or set CHROME_PATH)',
  firefox: 'Firefox (or set FIREFOX_PATH)',
};

/** One line for a reader whose machine lacks these browsers. */
export function howToInstall(names: BrowserName[]): string {
  const wanted = names.map((name) => titles[name]).join(' and ');
  return `Newsmark needs ${wanted}. On Debian: apt-get install ${names.map((name) => packages[name]).join(' ')}`;
}

/**
 * Sees to it that these browsers are there: installs Debian's packages with apt when they are
 * missing and this user may. Returns undefined, or the line that says what to install by hand.
 */
export function ensureBrowsers(names: BrowserName[]): string | undefined {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return undefined;
  const asRoot = rootPrefix();
  if (!asRoot || !has('apt-get')) return howToInstall(missing);
  console.log(`Installing ${missing.map((name) => packages[name]).join(' and ')} with apt`);
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (!run([...apt, 'update'])) run([...apt, 'update']);
  const unavailable = missing.filter((name) => !candidate(packages[name]));
  if (unavailable.length > 0) {
    return `${howToInstall(missing)}. This system's packages have no ${unavailable
      .map((name) => packages[name])
      .join(' and no ')}`;
  }
  run([...apt, 'install', '-y', ...missing.map((name) => packages[name])]);
  const still = missing.filter((name) => !findBrowser(name));
  return still.length === 0 ? undefined : howToInstall(still);
}

/** How to run a command as root without being asked for a password; undefined when there is no way. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return has('sudo') && quietly(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

// Ubuntu's `chromium` package only asks for the snap, and it has no firefox-esr: nothing apt can do.
function candidate(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  const version = /Candidate: (\S+)/.exec(stdout)?.[1] ?? '(none)';
  return version !== '(none)' && !version.includes('snap');
}

const has = (command: string): boolean => quietly(['sh', '-c', `command -v ${command}`]);

function quietly([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

// stdout of the command that needs a browser belongs to its results: apt talks on stderr.
function run([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
