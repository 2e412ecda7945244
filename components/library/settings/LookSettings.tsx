import type { Settings } from '../../../utils/store/settings.ts';
import { words } from '../../words.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { useChange } from './use-change.ts';

const languages: Record<Settings['language'], string> = {
  auto: '',
  en: 'English',
  vi: 'Tiếng Việt',
};

/** Language and theme of the interface. */
export function LookSettings() {
  const { settings, problem, change } = useChange();
  const themes = {
    auto: words('settingsAuto'),
    light: words('settingsLight'),
    dark: words('settingsDark'),
  };
  return (
    <Section title={words('settingsLook')}>
      <label class="field">
        {words('settingsLanguage')}
        <select
          name="language"
          value={settings.language}
          onChange={({ currentTarget: { value } }) =>
            void change({ language: value as Settings['language'] })
          }
        >
          {Object.entries(languages).map(([language, name]) => (
            <option key={language} value={language} lang={name ? language : undefined}>
              {name || words('settingsAuto')}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words('settingsTheme')}
        <select
          name="theme"
          value={settings.theme}
          onChange={({ currentTarget: { value } }) =>
            void change({ theme: value as Settings['theme'] })
          }
        >
          {Object.entries(themes).map(([theme, name]) => (
            <option key={theme} value={theme}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Problem text={problem} />
    </Section>
  );
}
