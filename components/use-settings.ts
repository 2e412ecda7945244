import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { askPatiently } from '../utils/patience.ts';
import type { Result } from '../utils/result.ts';
import { defaultSettings, type Settings } from '../utils/store/settings.ts';

/** What `Surface` gives everything below it. */
export const SettingsContext = createContext<Settings>(defaultSettings);

/** The reader's settings, always as they stand, and the way to change some of them. */
export function useSettings(): {
  settings: Settings;
  change: (change: Partial<Settings>) => Promise<Result<Settings>>;
} {
  const settings = useContext(SettingsContext);
  return { settings, change: (change) => askPatiently('settings', change) };
}
