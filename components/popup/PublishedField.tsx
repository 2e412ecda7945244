import { words } from '../words.ts';

/** For a page that does not say when it was published: without the day "yesterday" means nothing. */
export function PublishedField({ tell }: { tell: (day: string) => void }) {
  return (
    <label class="published-field hint">
      {words('publishedUnknown')}
      <input
        type="date"
        name="published"
        onChange={({ currentTarget: { value } }) => value && tell(value)}
      />
    </label>
  );
}
