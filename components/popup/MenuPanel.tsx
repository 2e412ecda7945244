import { Choice } from '../Choice.tsx';
import { languages, themes } from '../choices.ts';
import { useSettings } from '../use-settings.ts';
import { problemWords, words } from '../words.ts';
import { SiteAccess } from './SiteAccess.tsx';
import { TeamsHere } from './TeamsHere.tsx';

interface Props {
  url: string;
  say: (text: string) => void;
  hide: () => void;
}

/** This site, how the interface looks and speaks, and the teams. */
export function MenuPanel({ url, say, hide }: Props) {
  const { settings, change } = useSettings();
  const set = async (chosen: Parameters<typeof change>[0]) => {
    const answer = await change(chosen);
    if (!answer.ok) say(problemWords('problemNotSaved'));
  };
  return (
    <div class="menu-panel">
      <SiteAccess url={url} say={say} hide={hide} />
      <Choice
        label={words('theme')}
        value={settings.theme}
        options={themes()}
        choose={(theme) => void set({ theme })}
      />
      <Choice
        label={words('language')}
        value={settings.language}
        options={languages()}
        choose={(language) => void set({ language })}
      />
      <TeamsHere />
    </div>
  );
}
