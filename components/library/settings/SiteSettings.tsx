import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPatiently } from '../../../utils/patience.ts';
import { words } from '../../words.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { useChange } from './use-change.ts';

/** Sites that are marked by themselves, as the browser has it, and sites that never are. */
export function SiteSettings() {
  const { settings, problem, change } = useChange();
  const [always, reload] = useAlwaysOn();
  const [host, setHost] = useState('');
  const { off } = settings;

  const stop = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    await askPatiently('sitesChanged', null);
    await reload();
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const typed = hostIn(host);
    if (typed && (await change({ off: [...new Set([...off, typed])].sort() }))) setHost('');
  };
  return (
    <Section title={words('librarySites')} hint={words('settingsSitesHint')}>
      <h4>{words('settingsAlwaysOn')}</h4>
      {always.length === 0 && <p class="hint">{words('settingsNoSites')}</p>}
      <ul class="names">
        {always.map((origin) => (
          <Site key={origin} name={siteOf(origin)} remove={() => stop(origin)} />
        ))}
      </ul>
      <h4>{words('settingsOff')}</h4>
      <ul class="names">
        {off.map((one) => (
          <Site
            key={one}
            name={one}
            remove={() => change({ off: off.filter((other) => other !== one) })}
          />
        ))}
      </ul>
      <form class="name-form" onSubmit={add}>
        <label>
          {words('settingsSite')}
          <input
            name="off"
            inputMode="url"
            placeholder="example.vn"
            value={host}
            onInput={({ currentTarget: { value } }) => setHost(value)}
          />
        </label>
        <button type="submit">{words('settingsAdd')}</button>
      </form>
      <Problem text={problem} />
    </Section>
  );
}

function useAlwaysOn(): [string[], () => Promise<void>] {
  const [origins, setOrigins] = useState<string[]>([]);
  const reload = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    setOrigins(origins.toSorted());
  };
  // once; later by what is done here
  useEffect(() => void reload(), []);
  return [origins, reload];
}

/** `*://anhp.vn/*` as a reader knows it. */
const siteOf = (origin: string): string =>
  origin === '*://*/*' || origin === '<all_urls>'
    ? words('settingsEverySite')
    : origin.replace(/^[^:]+:\/\//u, '').replace(/\/\*$/u, '');

/** The host of what was typed or pasted, or nothing. */
function hostIn(typed: string): string {
  const text = typed.trim();
  try {
    return new URL(/^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`).hostname;
  } catch {
    return '';
  }
}

function Site({ name, remove }: { name: string; remove: () => Promise<unknown> }) {
  return (
    <li>
      <bdi>{name}</bdi>
      <button
        type="button"
        class="icon"
        aria-label={words('remove', name)}
        title={words('removeShort')}
        onClick={() => void remove()}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}
