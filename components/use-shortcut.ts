import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys the reader presses for a command of the manifest, as the browser has them now; '' for none. */
export function useShortcut(command: string): string {
  const [keys, set] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      set(all.find(({ name }) => name === command)?.shortcut ?? '');
    });
  }, [command]);
  return keys;
}
