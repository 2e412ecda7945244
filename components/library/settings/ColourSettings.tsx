import { colours } from '../../../utils/store/annotation.ts';
import { colourWords, words } from '../../words.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { useChange } from './use-change.ts';

const longestName = 40;

/** What the five colours mean to the reader. */
export function ColourSettings() {
  const { settings, problem, change } = useChange();
  const { colourNames } = settings;
  return (
    <Section title={words('settingsColours')} hint={words('settingsColoursHint')}>
      <ul class="colour-names">
        {colours.map((colour) => (
          <li key={colour} class={`kept-${colour}`}>
            <label>
              <span class="colour-dot" aria-hidden="true" />
              <span class="colour-own">{colourWords(colour, {})}</span>
              <input
                name={`colour-${colour}`}
                dir="auto"
                maxLength={longestName}
                placeholder={colourWords(colour, {})}
                value={colourNames[colour] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const { [colour]: _before, ...others } = colourNames;
                  const name = value.trim();
                  void change({ colourNames: name ? { ...others, [colour]: name } : others });
                }}
              />
            </label>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </Section>
  );
}
