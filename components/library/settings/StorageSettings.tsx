import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../../../utils/patience.ts';
import { numberFormat } from '../../formats.ts';
import { dateWords } from '../../value-words.ts';
import { counted, interfaceLanguage, words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import { useAnswer } from '../use-answer.ts';
import { Section } from './Section.tsx';

/** How much room everything kept takes, and whether the browser will leave it there. */
export function StorageSettings({ index }: { index: IndexClient }) {
  const all = useAnswer(index, 'tally', { filter: {} });
  const [used, setUsed] = useState<number>();
  const [persisted, setPersisted] = useState<boolean>();
  const [snapshot, setSnapshot] = useState<string>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage));
    void navigator.storage.persisted().then(setPersisted);
    void askPatiently('health', null).then((told) => told.ok && setSnapshot(told.value.snapshot));
  }, []);
  return (
    <Section title={words('settingsStorage')} hint={words('settingsStorageHint')}>
      <p>
        {all && counted('libraryAnnotations', all.annotations)}
        {used !== undefined && ` · ${bytesWords(used)}`}
      </p>
      {snapshot && (
        <p class="hint">
          {words(
            'settingsSnapshot',
            dateWords(snapshot.slice(0, 16), interfaceLanguage()) ?? snapshot,
          )}
        </p>
      )}
      {persisted !== undefined && (
        <p class="hint persisted">
          {words(persisted ? 'settingsPersisted' : 'settingsNotPersisted')}
        </p>
      )}
    </Section>
  );
}

function bytesWords(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte';
  const amount = bytes / { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit];
  return numberFormat(interfaceLanguage(), {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(amount);
}
