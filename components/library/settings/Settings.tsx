import { words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import { About } from './About.tsx';
import { ColourSettings } from './ColourSettings.tsx';
import { KindSettings } from './KindSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { NameLists } from './NameLists.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { StorageSettings } from './StorageSettings.tsx';

/** Everything the reader can set, each change kept at once. */
export function Settings({ index }: { index: IndexClient }) {
  return (
    <div class="settings">
      <h2 class="page-title">{words('librarySettings')}</h2>
      <LookSettings />
      <KindSettings />
      <ColourSettings />
      <NameLists />
      <SiteSettings />
      <ShortcutSettings />
      <StorageSettings index={index} />
      <About />
    </div>
  );
}
