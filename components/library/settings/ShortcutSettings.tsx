import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { commandWords } from '../../command-words.ts';
import { words } from '../../words.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';

interface Shortcut {
  name?: string | undefined;
  description?: string | undefined;
  shortcut?: string | undefined;
}

/** What Firefox has and Chrome has not. */
interface FirefoxCommands {
  update?(change: { name: string; shortcut: string }): Promise<void>;
  openShortcutSettings?(): Promise<void>;
}

const commands = browser.commands as typeof browser.commands & FirefoxCommands;

/** The shortcuts as they really are assigned, and the way to change them in this browser. */
export function ShortcutSettings() {
  const [all, setAll] = useState<Shortcut[]>([]);
  const [problem, setProblem] = useState('');
  const reload = () => commands.getAll().then((found) => setAll(found as Shortcut[]));
  // once; later by what is done here
  useEffect(() => void reload(), []);

  const set = async (name: string, shortcut: string) => {
    try {
      await commands.update?.({ name, shortcut });
      setProblem('');
    } catch {
      // "Value ... must either: match the pattern ...", "already in use".
      setProblem(words('problemShortcut', shortcut));
    }
    await reload();
  };
  const openBrowsers = () =>
    commands.openShortcutSettings?.() ??
    browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

  return (
    <Section title={words('settingsShortcuts')} hint={words('settingsShortcutsHint')}>
      <ul class="shortcuts">
        {all.map(({ name = '', description, shortcut = '' }) => (
          <li key={name}>
            {commands.update ? (
              <label>
                <span>{commandWords(name, description)}</span>
                <input
                  name={`shortcut-${name}`}
                  value={shortcut}
                  placeholder={words('settingsNoShortcut')}
                  spellcheck={false}
                  onChange={({ currentTarget: { value } }) => void set(name, value.trim())}
                />
              </label>
            ) : (
              <>
                <span>{commandWords(name, description)}</span>
                <kbd>{shortcut || words('settingsNoShortcut')}</kbd>
              </>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void openBrowsers()}>
        {words('settingsChangeShortcuts')}
      </button>
      <Problem text={problem} />
    </Section>
  );
}
