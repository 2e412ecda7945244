const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const cleanups = new Set<() => void>();

/**
 * Runs `cleanup` (synchronous) when this process ends, by a signal too; the returned function calls
 * that off. Register it after the browser has started: puppeteer then ends the browser first.
 */
export function onProcessEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) listen('on');
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) listen('off');
  };
}

function listen(how: 'on' | 'off'): void {
  process[how]('exit', cleanUp);
  for (const signal of Object.keys(SIGNALS)) process[how](signal, exit);
}

function cleanUp(): void {
  for (const cleanup of cleanups) cleanup();
}

// On SIGTERM and SIGHUP puppeteer ends its browser and lets the process go on without it.
function exit(signal: keyof typeof SIGNALS): void {
  process.exit(SIGNALS[signal]);
}
