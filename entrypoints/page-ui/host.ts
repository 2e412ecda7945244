import { rootElementOf } from '../../utils/text/dom.ts';
import { h } from './dom.ts';
import css from './page-ui.css?inline';

/** So often the element comes back to a page that takes it away; then the page has its way. */
const mostReturns = 3;
/** What the page would hear of typing and clicking in our own fields. */
const ownAffairs = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
];

/**
 * The one element of ours in a page, made when there is something to show: a popover, so that nothing
 * of the page lies above it, with a closed shadow root that no rule and no script of the page reaches.
 */
export function createHost(unseen: (own: () => void) => void, signal: AbortSignal) {
  const host = h('div', { popover: 'manual' });
  const shadow = Element.prototype.attachShadow.call(host, { mode: 'closed' });
  const surface = h('div', { class: 'surface', hidden: true, tabindex: '-1' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(surface);
  // A click leaves the focus, and with it the page's selection, where it is; fields take it.
  surface.addEventListener('mousedown', (event) => {
    if (!(event.target as Element).closest('textarea, input')) event.preventDefault();
  });
  for (const affair of ownAffairs) {
    shadow.addEventListener(affair, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => unseen(() => host.remove()));
  let returns = -1;

  const raise = (how: 'showPopover' | 'hidePopover') => {
    try {
      host[how]();
    } catch {
      // It is so already, or this is no document for popovers: a fixed element above the rest will do.
    }
  };

  return {
    host,
    surface,
    /** Whether the surface can be shown; false once the page has taken it away too often. */
    stand(): boolean {
      const root = rootElementOf(document);
      if (!host.isConnected) {
        if (++returns > mostReturns || !root) return false;
        unseen(() => Element.prototype.append.call(root, host));
      }
      raise('showPopover');
      return true;
    },
    lie: () => raise('hidePopover'),
    /** The element inside that has the focus. */
    focused: () => shadow.activeElement,
  };
}
