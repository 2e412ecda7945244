import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import type { BrowserName } from '../../scripts/browsers/driver.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';

/** A browser with the extension in it, while the tests of one `eachBrowser` run. */
export interface Running {
  name: BrowserName;
  readonly session: Session;
  /** Folder that its downloads go to. */
  readonly downloads: string;
  /** Ends the browser and starts it again on the same profile; `session` is the new one. */
  restart(): Promise<void>;
  /** The browser that goes on in the place of this one. */
  replace(session: Session): void;
}

/** Declares the tests twice: once in a real Chromium, once in a real Firefox, each started once. */
export function eachBrowser(
  title: string,
  tests: (running: Running) => void,
  extension: (name: BrowserName) => string = builtExtension,
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    let session: Session | undefined;
    let downloads = '';
    const running: Running = {
      name,
      get downloads() {
        return downloads;
      },
      get session() {
        if (!session) throw new Error(`${name} does not run`);
        return session;
      },
      async restart() {
        session = await running.session.restart();
      },
      replace(next) {
        session = next;
      },
    };

    beforeAll(async () => {
      downloads = mkdtempSync(join(tmpdir(), 'newsmark-downloads-'));
      session = await launch(name, { extension: extension(name), downloads });
    });
    afterAll(async () => {
      await session?.close();
      rmSync(downloads, { recursive: true, force: true });
    });
    tests(running);
  });
}
