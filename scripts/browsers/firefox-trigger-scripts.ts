/** Functions that run inside Firefox's own window (see firefox-chrome-scope.ts): each stands alone. */

interface InputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Menu extends HTMLElement {
  state: string;
  openMenu(open: boolean): void;
  hidePopup(): void;
  activateItem(item: Element): void;
}

interface Prompt extends HTMLElement {
  button: HTMLElement;
  secondaryButton: HTMLElement;
}

declare const Cc: Record<string, { createInstance(type: object): InputProcessor }>;
declare const Ci: { nsITextInputProcessor: object };
declare const PopupNotifications: { panel: HTMLElement };

/** Holds the keys of a manifest's shortcut (`Alt`, `Shift`, `Y`) down together, then lets them go. */
export function pressShortcut(keys: string[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
  const names: Record<string, string> = { Ctrl: 'Control', Command: 'Meta', MacCtrl: 'Control' };
  const events = keys.map((key) => {
    if (key.length > 1) return new KeyboardEvent('', { key: names[key] ?? key });
    return new KeyboardEvent('', { key, code: `Key${key}`, keyCode: key.charCodeAt(0) });
  });
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}

export function isMenuOpen(): boolean {
  return document.querySelector<Menu>('#contentAreaContextMenu')?.state === 'open';
}

/** Chooses an extension's item in the open context menu; a single item stands in it, several in a submenu. */
export async function activateMenuItem(widget: string, item: string): Promise<void> {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const entry = menu?.querySelector(`[id="${widget}-menuitem-_${item}"]`);
  const submenu = entry?.closest<Menu>('menupopup');
  if (!menu || !entry || !submenu) {
    menu?.hidePopup();
    throw new Error(`No item ${item} in the context menu`);
  }
  if (submenu !== menu) {
    const shown = new Promise((done) =>
      submenu.addEventListener('popupshown', done, { once: true }),
    );
    submenu.closest<Menu>('menu')?.openMenu(true);
    await shown;
  }
  submenu.activateItem(entry);
}

/** Presses a button of the next prompt for a permission as soon as it shows; others pass by. */
export function answerNextPrompt(button: 'button' | 'secondaryButton'): void {
  const { panel } = PopupNotifications;
  panel.addEventListener('popupshown', function answer() {
    const prompt = document.querySelector<Prompt>('#addon-webext-permissions-notification');
    if (!prompt) return;
    panel.removeEventListener('popupshown', answer);
    prompt[button].click();
  });
}
