import { styleFor } from './root-styles.ts';

/** What we have in one document's registry under one name. */
export interface Layer {
  name: string;
  registry: HighlightRegistry;
  highlight: Highlight;
  ranges: Set<StaticRange>;
}

/**
 * Our highlights. A document's registry is its own (a frame has another) and shared with its page, so
 * names carry a prefix, only our own entries are ever deleted, and what the page took away comes back.
 * The registry is never iterated: in a Firefox content script that throws.
 */
export function createLayers() {
  const layers = new Map<Document, Map<string, Layer>>();
  // Looked up once: in Firefox, after a frame's was asked for, the document's answers as the frame's.
  const registries = new Map<Document, HighlightRegistry>([[document, CSS.highlights]]);
  const roots = styleFor();

  const registryOf = (document: Document): HighlightRegistry | undefined => {
    const registry = registries.get(document) ?? document.defaultView?.CSS.highlights;
    if (registry) registries.set(document, registry);
    return registry;
  };

  const layerOf = (document: Document, style: string): Layer | undefined => {
    const registry = document.defaultView && registryOf(document);
    if (!registry) return undefined;
    const own = layers.get(document) ?? new Map<string, Layer>();
    layers.set(document, own);
    const name = `newsmark-${style}`;
    const known = own.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = style.startsWith('kept') ? 0 : style.startsWith('flash') ? 2 : 1;
    registry.set(name, highlight);
    const layer = { name, registry, highlight, ranges: new Set<StaticRange>() };
    own.set(name, layer);
    return layer;
  };

  return {
    /** Registers a range; undefined when its document is no longer shown. */
    add(range: StaticRange, style: string): Layer | undefined {
      const { startContainer } = range;
      const layer = layerOf(startContainer.ownerDocument ?? document, style);
      if (!layer) return undefined;
      roots.reach(startContainer);
      layer.highlight.add(range);
      layer.ranges.add(range);
      return layer;
    },
    remove({ highlight, ranges }: Layer, range: StaticRange) {
      ranges.delete(range);
      unlessDead(() => highlight.delete(range));
    },
    /** Puts back what the page deleted, cleared or replaced. Some microseconds when it did not. */
    restore() {
      for (const [document, own] of layers) {
        if (!unlessDead(() => own.forEach(restored))) layers.delete(document);
      }
    },
    stop() {
      for (const own of layers.values()) {
        unlessDead(() => own.forEach(withdrawn));
      }
      layers.clear();
      roots.stop();
    },
  };
}

/** In Firefox all of a frame's document throws once the frame went elsewhere; false when it did. */
function unlessDead(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function withdrawn({ registry, name, highlight }: Layer): void {
  if (registry.get(name) === highlight) registry.delete(name);
  highlight.clear();
}

function restored({ registry, name, highlight, ranges }: Layer): void {
  if (highlight.size !== ranges.size) {
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }
  if (registry.get(name) !== highlight) registry.set(name, highlight);
}
