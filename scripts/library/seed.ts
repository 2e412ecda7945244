import type { KeptPage } from '../../utils/store/annotation.ts';
import type { Json } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** Keeps what is given, as a window of the extension does: through the background. */
export async function keep(session: Session, kept: KeptPage[]): Promise<void> {
  for (const { page, annotations } of kept) {
    const saved = await session.evaluateInExtension(
      async (ask) =>
        (await chrome.runtime.sendMessage({ to: 'background', command: 'save', ask })).ok,
      { page, annotations } as unknown as Json,
    );
    if (!saved) throw new Error(`${page.id} was not kept`);
  }
}
