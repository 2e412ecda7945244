import { useEffect, useState } from 'preact/hooks';
import { allowAlways, isAlwaysOn, stopAlways } from '../../utils/access/sites.ts';
import { askBackground } from '../../utils/messages.ts';
import { Choice } from '../Choice.tsx';
import { useSettings } from '../use-settings.ts';
import { problemWords, words } from '../words.ts';

type Access = 'off' | 'once' | 'always';

interface Props {
  url: string;
  say: (text: string) => void;
  /** Takes the marks off the page. */
  hide: () => void;
}

/** This site: never, only when the reader opens Newsmark on it, or always. The browser asks for the last. */
export function SiteAccess({ url, say, hide }: Props) {
  const { settings, change } = useSettings();
  const [always, setAlways] = useState<boolean>();
  const [asking, setAsking] = useState(false);
  useEffect(() => void isAlwaysOn(url).then(setAlways), [url]);
  const { hostname } = new URL(url);
  const isOff = settings.off.includes(hostname);
  // A file has no site.
  if (!hostname) return null;

  const choose = async (access: Access) => {
    setAsking(true);
    // The browser shows its question only from within the click: nothing may be waited for before.
    const answered =
      access === 'always' ? await allowAlways(url) : !always || (await stopAlways(url));
    if (!answered) say(problemWords('problemRefused'));
    else {
      const off = settings.off.filter((host) => host !== hostname);
      if (access === 'off' || isOff) {
        await change({ off: access === 'off' ? [...off, hostname] : off });
      }
      await askBackground('sitesChanged', null);
      if (access === 'off') hide();
      say(words(saidOf[access], hostname));
    }
    setAlways(await isAlwaysOn(url));
    setAsking(false);
  };
  return (
    <Choice<Access>
      label={words('thisSite')}
      value={isOff ? 'off' : always ? 'always' : 'once'}
      options={[
        ['off', words('siteOff')],
        ['once', words('siteOnce')],
        ['always', words('siteAlways')],
      ]}
      choose={(access) => void choose(access)}
      disabled={asking || always === undefined}
    />
  );
}

const saidOf = { off: 'siteIsOff', once: 'siteIsOnce', always: 'siteIsAlways' } as const;
