import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';

interface Asking {
  permissions: { request(to: { origins: string[] }): Promise<boolean> };
}

/** The reader's yes to an origin, given to a click on a page of the extension. */
export async function allowOrigin(session: Session, origin: string): Promise<void> {
  const tab = await session.openExtensionPage('popup.html');
  await session.grantNextPermission(origin);
  await tab.evaluate((origin) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = 'allow';
    button.addEventListener('click', async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, Asking>;
      const allowed = await (browser ?? chrome)?.permissions.request({ origins: [origin] });
      button.dataset.allowed = String(allowed);
    });
    document.body.append(button);
  }, origin);
  await tab.click('#allow');
  await until('the permission', () =>
    tab.evaluate(() => document.querySelector<HTMLElement>('#allow')?.dataset.allowed === 'true'),
  );
  await tab.close();
}
