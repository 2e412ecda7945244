import { useEffect, useState } from 'preact/hooks';
import { allowAlways, isAlwaysOn, stopAlways } from '../utils/access/sites.ts';
import { problemWords, words } from './words.ts';

/** "Always mark this site": asks the browser for this site alone, and gives it back. */
export function AlwaysOn({ url, say }: { url: string; say: (text: string) => void }) {
  const [on, setOn] = useState(false);
  useEffect(() => void isAlwaysOn(url).then(setOn), [url]);

  const toggle = async () => {
    // The browser shows its question only from within the click.
    const changed = on ? await stopAlways(url) : await allowAlways(url);
    if (!changed && !on) say(problemWords('problemRefused'));
    setOn(await isAlwaysOn(url));
  };
  return (
    <label class="always-on">
      <input type="checkbox" checked={on} onClick={toggle} />
      {words('alwaysOn')}
    </label>
  );
}
