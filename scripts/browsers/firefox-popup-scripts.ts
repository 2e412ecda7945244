/**
 * Functions that run inside Firefox's own window (see firefox-chrome-scope.ts): each stands alone.
 * The popup is a <browser> of another process in a panel of that window.
 */

interface PopupBrowser extends HTMLElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface Panel extends HTMLElement {
  state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
}

interface InputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const Cc: Record<string, { createInstance(type: object): InputProcessor }>;
declare const Ci: { nsITextInputProcessor: object };
declare const window: Window & {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    mouse: { button: number; clickCount: number },
    options: object,
  ): void;
};

export async function toolbarClick(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function isPopupOpen(): boolean {
  const popup = document.querySelector('.webextension-popup-browser');
  return popup?.closest<Panel>('panel')?.state === 'open';
}

export function closePopup(): void {
  const popup = document.querySelector('.webextension-popup-browser');
  popup?.closest<Panel>('panel')?.hidePopup();
}

/** Evaluates an expression in the popup's window; replies with JSON `{value}` or `{error}`. */
export function askPopup(expression: string): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open');
  const reply = `newsmark:${Math.random()}`;
  // The sandbox is outside the page's CSP, which forbids eval.
  const script = `(async () => {
    let reply;
    try {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      reply = { value: await Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox) };
    } catch (error) {
      reply = { error: String(error?.message ?? error) };
    }
    sendAsyncMessage(${JSON.stringify(reply)}, JSON.stringify(reply));
  })()`;
  return new Promise((resolve, reject) => {
    const closed = () => reject(new Error('The popup closed'));
    const panel = popup.closest('panel');
    panel?.addEventListener('popuphidden', closed, { once: true });
    popup.messageManager.addMessageListener(reply, ({ data }) => {
      panel?.removeEventListener('popuphidden', closed);
      resolve(data);
    });
    // Without the charset "Hồng Thanh" inside the script arrives as other letters.
    const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    popup.messageManager.loadFrameScript(address, false);
  });
}

/** A left click at a point of the popup (CSS pixels). */
export function pressMouse(x: number, y: number): void {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open');
  const box = popup.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const mouse = { button: 0, clickCount: type === 'mousemove' ? 0 : 1 };
    window.synthesizeMouseEvent(type, box.x + x, box.y + y, mouse, {});
  }
}

/** Presses keys by their names (`KeyboardEvent.key`) one after the other. */
export function pressKeys(keys: string[]): void {
  // As Firefox does itself when its window is in front: without a screen it never is.
  document.querySelector<PopupBrowser>('.webextension-popup-browser')?.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
  for (const key of keys) {
    const event = new KeyboardEvent('', { key });
    processor.keydown(event);
    processor.keyup(event);
  }
}

/** The popup's picture as base64 of a PNG, in device pixels. */
export async function pictureOfPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open');
  const scale = window.devicePixelRatio;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
}
