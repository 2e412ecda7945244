import { useRef, useState } from 'preact/hooks';
import type { NameKind } from '../../../utils/recognise/mention.ts';
import { type Decision, decide, mergeLists } from '../../../utils/recognise/names/decisions.ts';
import {
  checkLists,
  listsFromJson,
  listsToJson,
} from '../../../utils/recognise/names/lists-json.ts';
import type { ReaderLists } from '../../../utils/recognise/names/reader-lists.ts';
import { downloadFile } from '../../download-file.ts';
import { counted, kindWords, problemWords, words } from '../../words.ts';
import { NameForm } from './NameForm.tsx';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { useChange } from './use-change.ts';

/** The reader's own names: always marked, never marked, the same as another; to edit and to pass on. */
export function NameLists() {
  const { settings, problem, setProblem, change } = useChange();
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const { lists } = settings;
  const count = lists.always.length + lists.never.length + lists.same.length;

  const keep = async (next: ReaderLists) => {
    const checked = checkLists(next);
    if (checked.ok) return change({ lists: checked.value });
    setProblem(
      problemWords(checked.error === 'problemListsFile' ? 'problemNameLong' : checked.error),
    );
    return false;
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = listsFromJson(await chosen.text());
    if (!found.ok) setProblem(problemWords(found.error));
    else if (await keep(mergeLists(lists, found.value))) setSaid(words('settingsListsRead'));
    if (file.current) file.current.value = '';
  };
  return (
    <Section title={words('settingsNames')} hint={words('settingsNamesHint')} class="name-lists">
      <NameForm
        known={lists.same.map(([first = '']) => first)}
        add={(text: string, decision: Decision) => keep(decide(lists, text, decision))}
      />
      <p class="hint">{counted('settingsNameCount', count)}</p>
      <ul class="names">
        {lists.always.map(({ text, kind }) => (
          <NameRow
            key={`always ${text}`}
            text={text}
            decided={words('settingsAlwaysAs', kindWords(kind as NameKind))}
            remove={() =>
              keep({ ...lists, always: lists.always.filter((one) => one.text !== text) })
            }
          />
        ))}
        {lists.never.map((text) => (
          <NameRow
            key={`never ${text}`}
            text={text}
            decided={words('settingsNever')}
            remove={() => keep({ ...lists, never: lists.never.filter((one) => one !== text) })}
          />
        ))}
        {lists.same.map((names) => (
          <NameRow
            key={`same ${names[0]}`}
            text={names.join(' = ')}
            decided={words('settingsSame')}
            remove={() => keep({ ...lists, same: lists.same.filter((one) => one !== names) })}
          />
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="lists-export"
          disabled={count === 0}
          onClick={() =>
            downloadFile(
              'newsmark-names.json',
              new Blob([listsToJson(lists)], { type: 'application/json' }),
            )
          }
        >
          {words('settingsListsExport')}
        </button>
        <label class="button">
          {words('settingsListsImport')}
          <input
            ref={file}
            type="file"
            class="file-input"
            name="lists"
            accept=".json,application/json"
            onChange={({ currentTarget: { files } }) => void read(files?.[0])}
          />
        </label>
      </div>
      <p role="status" class="hint">
        {said}
      </p>
      <Problem text={problem} />
    </Section>
  );
}

interface RowProps {
  text: string;
  decided: string;
  remove: () => Promise<boolean>;
}

function NameRow({ text, decided, remove }: RowProps) {
  return (
    <li>
      <bdi>{text}</bdi>
      <small>{decided}</small>
      <button
        type="button"
        class="icon"
        aria-label={words('remove', text)}
        title={words('removeShort')}
        onClick={() => void remove()}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}
