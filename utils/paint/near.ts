import { boxOf } from './elements.ts';

export interface NearWatch {
  /** The elements watched that are in the viewport or close to it, as far as is known now. */
  readonly near: ReadonlySet<Element>;
  /** Watches these and no others; those watched before go on without being looked at anew. */
  watch(elements: Iterable<Element>): void;
  stop(): void;
}

/**
 * A quarter of a screen on each side, of the window and of every scrolling box inside it. With a whole
 * one the first frame takes twice as long and so does every frame that changes; what scrolls in faster
 * is painted two frames later, before the eye is there.
 */
const margin = '25% 0%';
const options: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: margin,
  scrollMargin: margin,
};

/**
 * Tells which elements are in the viewport or close to it, without asking for layout: the browser
 * does the watching. An element without a box is near when the one round it is.
 */
export function watchNear(changed: () => void): NearWatch {
  const near = new Set<Element>();
  const watched = new Set<Element>();
  /** Boxes watched for elements inside them that have none. */
  const standIns = new Map<Element, Set<Element>>();

  const tell = (element: Element, isNear: boolean) => {
    if (isNear) near.add(element);
    else near.delete(element);
  };
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (watched.has(target)) {
        tell(target, isIntersecting);
        if (!isIntersecting && isNothing(boundingClientRect)) standIn(target);
      }
      for (const element of standIns.get(target) ?? []) tell(element, isIntersecting);
    }
    changed();
  }, options);

  const standIn = (element: Element) => {
    const box = boxOf(element);
    if (!box || box === element) return;
    const known = standIns.get(box);
    standIns.set(box, (known ?? new Set()).add(element));
    // Observed anew it reports anew, to the element that joins it too.
    watcher.unobserve(box);
    watcher.observe(box);
  };

  const forget = (element: Element) => {
    try {
      watcher.unobserve(element);
    } catch {
      // In Firefox an element of a frame that went elsewhere is no element any more.
    }
  };

  return {
    near,
    watch(elements) {
      const wanted = new Set(elements);
      for (const element of watched.difference(wanted)) {
        watched.delete(element);
        near.delete(element);
        if (!standIns.has(element)) forget(element);
      }
      for (const [box, inside] of standIns) {
        for (const element of inside.difference(wanted)) inside.delete(element);
        if (inside.size > 0) continue;
        standIns.delete(box);
        if (!watched.has(box)) forget(box);
      }
      for (const element of wanted.difference(watched)) {
        watched.add(element);
        watcher.observe(element);
      }
    },
    stop() {
      watcher.disconnect();
      for (const set of [near, watched, standIns]) set.clear();
    },
  };
}

const isNothing = ({ width, height }: DOMRectReadOnly): boolean => width === 0 && height === 0;
