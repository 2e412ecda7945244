import { useRef, useState } from 'preact/hooks';

export interface Roving {
  tabIndex: 0 | -1;
  ref: (element: SVGElement | HTMLElement | null) => void;
  focused: () => void;
  press: (event: KeyboardEvent) => void;
}

/** One stop for the Tab key among many things; the arrow keys go on from one to the next. */
export function useRoving(count: number): (index: number) => Roving {
  const [at, setAt] = useState(0);
  const elements = useRef<(SVGElement | HTMLElement | null)[]>([]);
  const stop = Math.min(at, count - 1);
  const go = (index: number) => {
    const wanted = Math.max(0, Math.min(count - 1, index));
    setAt(wanted);
    elements.current[wanted]?.focus();
  };
  return (index) => ({
    tabIndex: index === stop ? 0 : -1,
    ref: (element) => {
      elements.current[index] = element;
    },
    focused: () => setAt(index),
    press: (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[
        event.key
      ];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    },
  });
}
