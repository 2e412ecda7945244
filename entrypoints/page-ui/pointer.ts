import { isDocument } from '../../utils/text/dom.ts';

/** A pointer that only crosses a mention asks nothing of it. */
const restMs = 150;
/** The way from the words to the card takes a moment. */
const leaveMs = 300;

interface Watched {
  /** The pointer rests on a point of a document's window; `x` and `y` are that window's. */
  rested: (x: number, y: number, document: Document) => void;
  /** It has been away for a while from where it was; the point is of the window at the top. */
  away: (x: number, y: number) => void;
  isOurs: (event: Event) => boolean;
  corner: (document: Document) => { x: number; y: number };
}

/** Watches a mouse or pen over the document and the frames that are read. */
export function watchPointer({ rested, away, isOurs, corner }: Watched, signal: AbortSignal) {
  const followed = new WeakSet<Document>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let last = { x: -1, y: -1 };

  const stop = () => {
    clearTimeout(rest);
    clearTimeout(leave);
    leave = undefined;
  };
  const movedTo = (x: number, y: number, document: Document) => {
    // Browsers tell of moves when the page scrolls under a pointer that lies still.
    if (x === last.x && y === last.y) return;
    last = { x, y };
    clearTimeout(rest);
    rest = setTimeout(rested, restMs, x, y, document);
    leave ??= setTimeout(() => {
      leave = undefined;
      const { x: left, y: top } = corner(document);
      away(last.x + left, last.y + top);
    }, leaveMs);
  };
  signal.addEventListener('abort', stop);

  return {
    stop,
    movedTo,
    follow(roots: readonly Node[]) {
      for (const root of roots) {
        if (!isDocument(root) || followed.has(root)) continue;
        followed.add(root);
        const moved = (event: PointerEvent) => {
          if (!event.isTrusted || event.pointerType === 'touch') return;
          if (isOurs(event) || event.buttons > 0) stop();
          else movedTo(event.clientX, event.clientY, root);
        };
        EventTarget.prototype.addEventListener.call(root, 'pointermove', moved as EventListener, {
          capture: true,
          passive: true,
          signal,
        });
      }
    },
  };
}
