import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a window that is not there at first, in a file of its own: what opens the window loads
 * without it. `load` may be called before it is wanted, so that it is there by then.
 */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | undefined;
  const load = async () => {
    loaded ??= await fetch();
  };
  function Later(props: P) {
    const [, drawAgain] = useState(false);
    useEffect(() => void load().then(() => drawAgain(true)), []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Later, { load });
}
