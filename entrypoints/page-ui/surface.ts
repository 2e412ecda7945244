import type { Tone } from '../../utils/paint/tone.ts';
import { focusedIn } from '../../utils/text/dom.ts';
import { createHost } from './host.ts';
import { type Box, beside } from './position.ts';
import { watchSight } from './visibility.ts';

/** Who shows something: the card, the toolbar, or a mere sentence. */
export type Shower = 'card' | 'bar' | 'said';

export interface Shown {
  by: Shower;
  content: Node[];
  /** Its name for screen readers, and what it is. */
  label: string;
  role: 'dialog' | 'toolbar' | 'status';
  around: Box;
  tone: Tone;
  /** Whether it takes the focus; what had it gets it back. */
  focus?: boolean;
}

export type Surface = ReturnType<typeof createSurface>;

/** The one place where anything of ours is shown over the page. */
export function createSurface(
  unseen: (own: () => void) => void,
  signal: AbortSignal,
  covered: () => void,
) {
  const { host, surface, stand, lie, focused } = createHost(unseen, signal);
  const sight = watchSight(surface, signal);
  let open: Shower | undefined;
  let shows = 0;
  let around: Box | undefined;
  let before: HTMLElement | undefined;

  const place = () => {
    if (!around) return;
    const { width, height } = surface.getBoundingClientRect();
    const { left, top } = beside(
      around,
      { width, height },
      { width: innerWidth, height: innerHeight },
    );
    surface.style.left = `${Math.round(left)}px`;
    surface.style.top = `${Math.round(top)}px`;
  };

  const hide = () => {
    if (!open) return;
    open = undefined;
    const had = focused() !== null;
    surface.hidden = true;
    surface.replaceChildren();
    if (had && before?.isConnected) before.focus({ preventScroll: true });
    before = undefined;
    lie();
  };

  return {
    hide,
    isOpen: (by?: Shower) => open !== undefined && (by === undefined || open === by),
    /** Takes what is shown now away after a while, unless something else took its place. */
    hideIn(ms: number) {
      const now = shows;
      setTimeout(() => shows === now && hide(), ms);
    },
    /** Whether something happened to our element, which is all that a closed shadow root tells. */
    isTarget: (event: Event) => event.target === host,
    hasFocus: () => open !== undefined && focused() !== null,
    show({ by, content, label, role, around: box, tone, focus }: Shown): boolean {
      const had = nameOf(focused());
      if (!stand()) return false;
      const active = focusedIn(document);
      if (!had && active instanceof HTMLElement && active !== host) before = active;
      around = box;
      surface.setAttribute('role', role);
      surface.setAttribute('aria-label', label);
      surface.dataset.tone = tone;
      surface.replaceChildren(...content);
      surface.hidden = false;
      open = by;
      shows += 1;
      place();
      sight.again();
      const again = [...surface.querySelectorAll('button')].find((one) => nameOf(one) === had);
      if (focus || had) (again ?? surface).focus({ preventScroll: true });
      return true;
    },
    /** Its content became larger or smaller. */
    place,
    /**
     * What a button does. Nothing happens on a click the reader did not make, nor where the page covers
     * or fades what is shown. At once where that is known, as the clipboard asks for.
     */
    pressed: (act: () => unknown) => (event: Event) => {
      event.preventDefault();
      if (!event.isTrusted) return;
      const seen = sight.now();
      if (seen) act();
      else if (seen === false) covered();
      else void sight.soon().then((soon) => (soon ? act() : covered()));
    },
  };
}

/** By which a control is known again in what is shown next. */
const nameOf = (element: Element | null): string | undefined =>
  element
    ? `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`
    : undefined;
