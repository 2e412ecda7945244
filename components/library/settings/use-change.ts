import { useState } from 'preact/hooks';
import type { Settings } from '../../../utils/store/settings.ts';
import { useSettings } from '../../use-settings.ts';
import { problemWords } from '../../words.ts';

/** The settings, a change that is kept at once, and what went wrong with the last one. */
export function useChange() {
  const { settings, change } = useSettings();
  const [problem, setProblem] = useState('');
  return {
    settings,
    problem,
    setProblem,
    async change(changed: Partial<Settings>): Promise<boolean> {
      const answer = await change(changed);
      setProblem(answer.ok ? '' : problemWords(answer.error));
      return answer.ok;
    },
  };
}
