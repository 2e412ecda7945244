import { useEffect, useRef, useState } from 'preact/hooks';
import { colours } from '../../utils/store/annotation.ts';
import { TagField } from '../form/TagField.tsx';
import { tagsInUse } from '../form/tags-in-use.ts';
import { withTags } from '../parts/tags.ts';
import { useSettings } from '../use-settings.ts';
import { colourWords, counted, words } from '../words.ts';
import type { Actions } from './use-actions.ts';

interface Props {
  ids: string[];
  actions: Actions;
  clear: () => void;
  remove: (ids: string[]) => void;
}

/** What can be done to all that is ticked, each one step to undo. */
export function BulkBar({ ids, actions, clear, remove }: Props) {
  const [tagging, setTagging] = useState(false);
  const { colourNames } = useSettings().settings;
  return (
    <fieldset class="bulk" aria-label={words('libraryTicked')}>
      <strong>{counted('libraryTickedCount', ids.length)}</strong>
      <button
        type="button"
        class="bulk-tag"
        aria-expanded={tagging}
        onClick={() => setTagging(!tagging)}
      >
        {words('libraryTag')}
      </button>
      <select
        aria-label={words('colour')}
        value=""
        onChange={({ currentTarget }) => {
          const colour = colours.find((one) => one === currentTarget.value);
          if (colour) void actions.editAll(ids, () => ({ colour }));
        }}
      >
        <option value="">{words('colour')}…</option>
        {colours.map((colour) => (
          <option key={colour} value={colour}>
            {colourWords(colour, colourNames)}
          </option>
        ))}
      </select>
      <button type="button" class="bulk-remove" onClick={() => remove(ids)}>
        {words('removeShort')}
      </button>
      <button type="button" class="link" onClick={clear}>
        {words('libraryUntick')}
      </button>
      {tagging && (
        <BulkTags
          ids={ids}
          actions={actions}
          close={() => {
            setTagging(false);
            clear();
          }}
        />
      )}
    </fieldset>
  );
}

function BulkTags({ ids, actions, close }: Pick<Props, 'ids' | 'actions'> & { close: () => void }) {
  const [tags, setTags] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const added = withTags(tags, typed);
    if (added.length > 0) {
      await actions.editAll(ids, (annotation) => ({
        tags: [...new Set([...annotation.tags, ...added])],
      }));
    }
    close();
  };
  return (
    <form ref={form} class="bulk-tags" onSubmit={submit}>
      <TagField
        tags={tags}
        typed={typed}
        change={(tags, typed) => {
          setTags(tags);
          setTyped(typed);
        }}
        allTags={tagsInUse}
      />
      <button type="submit" class="primary">
        {words('libraryAddTags')}
      </button>
    </form>
  );
}
