import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { commandWords } from '../command-words.ts';
import { openShortcutSettings } from '../open-pages.ts';
import { words } from '../words.ts';

/** The keys as the browser really has them, since it leaves out those that are taken. */
export function Shortcuts() {
  const [commands, set] = useState<Browser.commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(set), []);
  return (
    <>
      <dl class="shortcuts">
        {commands.map(({ name = '', description, shortcut }) => (
          <div key={name}>
            <dt>{shortcut ? <kbd>{shortcut}</kbd> : <em>{words('shortcutNone')}</em>}</dt>
            <dd>{commandWords(name, description)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={() => void openShortcutSettings()}>
        {words('shortcutChange')}
      </button>
    </>
  );
}
