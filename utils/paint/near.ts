/**
 * Tells which blocks are within one screen of the viewport, without asking for layout: the browser
 * does the watching.
 */
export function watchNear(blocks: Iterable<Element>, changed: (near: Set<Element>) => void) {
  const near = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      changed(near);
    },
    { rootMargin: '100% 0%' },
  );
  for (const block of blocks) watcher.observe(block);
  return () => watcher.disconnect();
}
