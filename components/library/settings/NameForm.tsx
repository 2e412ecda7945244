import { useId, useState } from 'preact/hooks';
import { type NameKind, nameKinds } from '../../../utils/recognise/mention.ts';
import type { Decision } from '../../../utils/recognise/names/decisions.ts';
import { kindWords, words } from '../../words.ts';

interface Props {
  /** Names that others are the same as already. */
  known: string[];
  /** Whether it was kept. */
  add: (text: string, decision: Decision) => Promise<boolean>;
}

/** One more name and what it is to be: a kind, never marked, or another name of the same thing. */
export function NameForm({ known, add }: Props) {
  const [text, setText] = useState('');
  const [as, setAs] = useState<NameKind | 'never' | 'same'>('person');
  const [other, setOther] = useState('');
  const list = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!text.trim() || (as === 'same' && !other.trim())) return;
    const decision: Decision =
      as === 'never' ? { as } : as === 'same' ? { as, with: other } : { as: 'always', kind: as };
    if (!(await add(text, decision))) return;
    setText('');
    setOther('');
  };
  return (
    <form class="name-form" onSubmit={submit}>
      <label>
        {words('libraryName')}
        <input
          name="name"
          dir="auto"
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <label>
        {words('settingsMarked')}
        <select
          name="decision"
          value={as}
          onChange={({ currentTarget: { value } }) => setAs(value as typeof as)}
        >
          {nameKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words('settingsAlwaysAs', kindWords(kind))}
            </option>
          ))}
          <option value="never">{words('settingsNever')}</option>
          <option value="same">{words('settingsSameAs')}</option>
        </select>
      </label>
      {as === 'same' && (
        <label>
          {words('settingsOtherName')}
          <input
            name="other"
            dir="auto"
            list={list}
            value={other}
            onInput={({ currentTarget: { value } }) => setOther(value)}
          />
          <datalist id={list}>
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
      )}
      <button type="submit">{words('settingsAdd')}</button>
    </form>
  );
}
