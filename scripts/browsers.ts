import { ensureBrowsers } from './browsers/install.ts';

const problem = ensureBrowsers(['chromium', 'firefox']);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
