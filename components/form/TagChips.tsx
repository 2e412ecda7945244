import { words } from '../words.ts';

interface Props {
  tags: string[];
  /** Without it the chips are only shown. */
  remove?: (tag: string) => void;
}

/** Tags one after the other. `bdi`: a right-to-left tag must not turn its neighbours around. */
export function TagChips({ tags, remove }: Props) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
          {remove && (
            <button type="button" aria-label={words('tagRemove', tag)} onClick={() => remove(tag)}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
