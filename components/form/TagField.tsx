import { useId, useState } from 'preact/hooks';
import { endsTag, withTags } from '../parts/tags.ts';
import { words } from '../words.ts';
import { suggestTags } from './suggest-tags.ts';
import { TagChips } from './TagChips.tsx';

interface Props {
  tags: string[];
  /** Typed and not yet a tag: a save takes it too. */
  typed: string;
  change: (tags: string[], typed: string) => void;
  /** Every tag in use, most used first; asked for when the field is first entered. */
  allTags: () => Promise<string[]>;
}

/** Tags as chips, with suggestions below while one is typed. Comma or Enter ends a tag. */
export function TagField({ tags, typed, change, allTags }: Props) {
  const id = useId();
  const [known, setKnown] = useState<string[]>();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const suggested = open ? suggestTags(known ?? [], typed, tags) : [];

  const enter = () => {
    setOpen(true);
    if (!known) void allTags().then(setKnown);
  };
  /** The list goes with it: it would lie over the colours, and take the press meant for one. */
  const take = (taken: string[]) => {
    change(taken, '');
    setAt(-1);
    setOpen(false);
  };
  const add = (text: string) => take(withTags(tags, text));
  const choose = (tag: string) => take([...tags, tag]);
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const picked = suggested[at];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true);
      const step = key === 'ArrowDown' ? 1 : -1;
      setAt(Math.max(-1, Math.min(suggested.length - 1, at + step)));
    } else if (key === 'Enter' && picked !== undefined) choose(picked);
    else if (key === 'Enter' && typed.trim()) add(typed);
    else if (key === 'Escape' && suggested.length > 0) {
      // Once for the list, once more for the form around it.
      event.stopPropagation();
      setOpen(false);
    } else if (key === 'Backspace' && !typed && tags.length > 0) change(tags.slice(0, -1), '');
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-field">
      <label for={id}>{words('tags')}</label>
      <div class="tag-box">
        <TagChips
          tags={tags}
          remove={(tag) =>
            change(
              tags.filter((one) => one !== tag),
              typed,
            )
          }
        />
        <input
          id={id}
          name="tags"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={suggested.length > 0}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          value={typed}
          onFocus={enter}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
          onInput={({ currentTarget: { value } }) => {
            if (endsTag(value)) return add(value);
            setOpen(true);
            setAt(-1);
            change(tags, value);
          }}
        />
      </div>
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={words('tagsKnown')}>
        {suggested.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the field loses the focus, which would take the list away.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(tag);
            }}
          >
            <bdi>{tag}</bdi>
          </div>
        ))}
      </div>
      <small id={`${id}-hint`}>{words('tagsHint')}</small>
    </div>
  );
}
