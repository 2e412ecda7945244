import { type ComponentType, render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../utils/store/settings.ts';
import { HealthNotice } from './HealthNotice.tsx';
import { SettingsContext } from './use-settings.ts';
import { interfaceLanguage, type Key, speak, words } from './words.ts';

/** What answers sooner is drawn at once, without a "wait" that the eye cannot follow. */
const soonMs = 60;

/**
 * Shows a page of the extension's own in `#root`, in the reader's language and theme. `awaited` is
 * what the content is of: when it comes soon it is drawn with the first frame.
 */
export async function showSurface(
  title: Key,
  Content: ComponentType,
  awaited?: Promise<unknown>,
): Promise<void> {
  const root = document.getElementById('root');
  const soon = awaited && Promise.race([awaited, new Promise((wait) => setTimeout(wait, soonMs))]);
  const settings = await readSettings();
  await dress(settings, title);
  await soon;
  if (root) render(<Surface first={settings} title={title} Content={Content} />, root);
}

interface Props {
  first: Settings;
  title: Key;
  Content: ComponentType;
}

/** Gives the settings to all below; a new language draws it all anew. */
function Surface({ first, title, Content }: Props) {
  const [settings, set] = useState(first);
  // With the first frame's drawing: effects after it do not run in a Firefox page nobody sees.
  useLayoutEffect(() => {
    const { signal, abort } = abortable();
    watchSettings((changed) => void dress(changed, title).then(() => set(changed)), signal);
    return abort;
  }, [title]);
  return (
    <SettingsContext.Provider value={settings}>
      <div key={settings.language} class="surface">
        <HealthNotice />
        <Content />
      </div>
    </SettingsContext.Provider>
  );
}

/** Sets language, title and theme of the document. */
async function dress({ language, theme }: Settings, title: Key): Promise<void> {
  await speak(language);
  const root = document.documentElement;
  root.lang = interfaceLanguage();
  document.title = words(title);
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
