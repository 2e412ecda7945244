import { type Kind, kinds } from '../../../utils/recognise/mention.ts';
import { leastConfidence } from '../../../utils/recognise/shown.ts';
import { numberFormat } from '../../formats.ts';
import { interfaceLanguage, kindLetters, kindWords, words } from '../../words.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { useChange } from './use-change.ts';

/** Which kinds are marked, and how sure the recogniser must be of each. */
export function KindSettings() {
  const { settings, problem, change } = useChange();
  const { shown, confidence } = settings;
  const percent = numberFormat(interfaceLanguage(), { style: 'percent' });
  const setConfidence = (kind: Kind, value: number | undefined) => {
    const { [kind]: _before, ...others } = confidence;
    return change({ confidence: value === undefined ? others : { ...others, [kind]: value } });
  };
  return (
    <Section title={words('settingsKinds')} hint={words('settingsKindsHint')}>
      <ul class="kinds">
        {kinds.map((kind) => {
          const least = confidence[kind] ?? leastConfidence(kind);
          return (
            <li key={kind}>
              <label>
                <input
                  type="checkbox"
                  name={`shown-${kind}`}
                  checked={shown.includes(kind)}
                  onChange={({ currentTarget: { checked } }) =>
                    void change({
                      shown: kinds.filter((one) => (one === kind ? checked : shown.includes(one))),
                    })
                  }
                />
                <span class={`letter kind-${kind}`} aria-hidden="true">
                  {kindLetters[kind]}
                </span>
                {kindWords(kind)}
              </label>
              <input
                type="range"
                name={`confidence-${kind}`}
                aria-label={words('settingsConfidence', kindWords(kind))}
                min={0}
                max={0.95}
                step={0.05}
                value={least}
                aria-valuetext={percent.format(least)}
                onChange={({ currentTarget: { value } }) => void setConfidence(kind, Number(value))}
              />
              <output>{percent.format(least)}</output>
              <button
                type="button"
                class="link"
                disabled={confidence[kind] === undefined}
                aria-label={words('settingsResetConfidence', kindWords(kind))}
                onClick={() => void setConfidence(kind, undefined)}
              >
                {words('settingsReset')}
              </button>
            </li>
          );
        })}
      </ul>
      <Problem text={problem} />
    </Section>
  );
}
