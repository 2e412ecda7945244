import { createPace } from '../../utils/pace.ts';
import { endIfOrphan } from './instance.ts';
import { isHidden } from './visible.ts';

/** What a reading took: milliseconds of the page's thread and of the background. */
export interface Cost {
  pageMs: number;
  backgroundMs: number;
}

export interface Watched {
  /** Whether changes can matter to what was read. */
  matters(records: MutationRecord[]): boolean;
  /** Reads the page again. */
  read(): Promise<Cost>;
  /** Called on every change, whether it matters or not. */
  changed(): void;
}

const pace = { restMs: 400, patienceMs: 2500 };
/** On a page that never rests its thread is ours for a twentieth of the time, the background for half. */
const pageShare = 20;
const backgroundShare = 2;

/** Has the page read again when it has changed, never while nobody sees it and never twice at once. */
export function watchPage({ matters, read, changed }: Watched, signal: AbortSignal) {
  const { ask, begin, pause, waiting } = createPace(pace);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const schedule = () => {
    const wait = ask(performance.now());
    clearTimeout(timer);
    if (!busy && !isHidden() && !signal.aborted) timer = setTimeout(work, wait);
  };
  const work = async () => {
    if (isHidden() || endIfOrphan()) return;
    busy = true;
    begin();
    const cost = await read().catch(() => undefined);
    busy = false;
    if (cost) {
      const { pageMs, backgroundMs } = cost;
      pause(performance.now(), Math.max(pageMs * pageShare, backgroundMs * backgroundShare));
    }
    if (waiting()) schedule();
  };
  const note = (records: MutationRecord[]) => {
    if (records.length === 0) return;
    changed();
    if (matters(records)) schedule();
  };
  const observer = new MutationObserver(note);
  const followed = new WeakSet<Node>();
  const frameLoaded = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement) schedule();
  };

  window.addEventListener('visibilitychange', () => waiting() && schedule(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && schedule(), { signal });
  // "Read more" shows by a class what was there all along.
  window.addEventListener('click', ({ isTrusted }) => isTrusted && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    /** A page that became another is read without regard to what the one before cost. */
    startOver() {
      pause(performance.now(), 0);
      schedule();
    },
    /** Watches these trees too: the document, shadow roots, documents of frames. */
    follow(roots: Iterable<Node>) {
      for (const root of roots) {
        if (followed.has(root)) continue;
        followed.add(root);
        observer.observe(root, { childList: true, characterData: true, subtree: true });
        EventTarget.prototype.addEventListener.call(root, 'load', frameLoaded, {
          capture: true,
          signal,
        });
      }
    },
    /** Runs work of our own that changes the page, without taking notice of it. */
    unseen(own: () => void) {
      note(observer.takeRecords());
      own();
      observer.takeRecords();
    },
  };
}
