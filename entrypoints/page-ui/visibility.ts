/** Not yet in the standard library's typing: IntersectionObserver version 2. */
interface SightOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

const canTell =
  typeof IntersectionObserverEntry === 'function' &&
  'isVisible' in IntersectionObserverEntry.prototype;
/** The least that browsers allow between two looks. */
const delay = 100;

/**
 * Whether the reader sees an element of ours: not covered, faded or filtered by the page. Where the
 * browser cannot tell (Firefox), it counts as seen. Undefined until the browser has looked.
 */
export function watchSight(element: Element, signal: AbortSignal) {
  let seen: boolean | undefined = canTell ? undefined : true;
  let told: (() => void)[] = [];
  let look = () => {};
  if (canTell) {
    const options: SightOptions = { trackVisibility: true, delay, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible: boolean })
        | undefined;
      seen = last?.isVisible === true;
      for (const tell of told) tell();
      told = [];
    }, options);
    // Observed anew an element is reported anew, whether anything changed or not.
    look = () => {
      seen = undefined;
      observer.unobserve(element);
      observer.observe(element);
    };
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return {
    now: () => seen,
    /** Answers at the next look, or as things stand when there is none. */
    async soon(): Promise<boolean> {
      await new Promise<void>((resolve) => {
        told.push(resolve);
        setTimeout(resolve, 4 * delay);
      });
      return seen === true;
    },
    /** What is shown has changed: what was told of it counts no more. */
    again: () => look(),
  };
}
