import { useEffect, useState } from 'preact/hooks';
import { allowAlways, isAlwaysOn, stopAlways } from '../utils/access/sites.ts';
import { askBackground } from '../utils/messages.ts';
import { problemWords, words } from './words.ts';

/** "Always mark this site": asks the browser for this site alone, and gives it back. */
export function AlwaysOn({ url, say }: { url: string; say: (text: string) => void }) {
  const [on, setOn] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => void isAlwaysOn(url).then(setOn), [url]);

  const toggle = async () => {
    setAsking(true);
    // The browser shows its question only from within the click.
    const changed = on ? await stopAlways(url) : await allowAlways(url);
    if (changed) await askBackground('sitesChanged', null);
    else if (!on) say(problemWords('problemRefused'));
    setOn(await isAlwaysOn(url));
    setAsking(false);
  };
  return (
    <label class="always-on">
      {/* The tick a click makes by itself is not yet the browser's answer. */}
      <input type="checkbox" checked={on} disabled={asking} onClick={toggle} />
      {words('alwaysOn')}
    </label>
  );
}
