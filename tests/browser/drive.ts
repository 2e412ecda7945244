import { builtExtension } from '../../scripts/browsers/built.ts';
import type { BrowserName, LaunchOptions } from '../../scripts/browsers/driver.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';

export const browsers: BrowserName[] = ['chromium', 'firefox'];

/** A real browser with the built extension in it, that can be restarted under the test's hands. */
export interface Driven {
  session: Session;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function drive(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Driven> {
  const driven: Driven = {
    session: await launch(name, { extension: builtExtension(name), ...options }),
    async restart() {
      driven.session = await driven.session.restart();
    },
    close: () => driven.session.close(),
  };
  return driven;
}
