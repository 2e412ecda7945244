import { useEffect, useState } from 'preact/hooks';
import { type View, viewIn } from './view.ts';

/** The view that the address names; the browser's back and forward go through those visited. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState(() => viewIn(location.hash));
  useEffect(() => {
    const follow = () => setView(viewIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    view,
    (next) => {
      location.hash = next;
    },
  ];
}
