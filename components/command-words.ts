import { type Key, words } from './words.ts';

const names: Record<string, Key> = {
  _execute_action: 'shortcutOpen',
  'keep-selection': 'commandKeepSelection',
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  // Firefox has one for its sidebar.
  _execute_sidebar_action: 'menuOpenPanel',
};

/**
 * What a command of the manifest does, in the language the reader chose: the browser's own description
 * is in the browser's.
 */
export function commandWords(name: string, description: string | undefined): string {
  const key = names[name];
  return key ? words(key) : (description ?? name);
}
