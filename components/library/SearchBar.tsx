import type { Order } from '../../utils/store/search/filter.ts';
import { words } from '../words.ts';

interface Props {
  text: string;
  search: (text: string) => void;
  order: Order;
  /** Absent where the list has an order of its own. */
  setOrder: ((order: Order) => void) | undefined;
  taking: boolean;
  take: () => void;
}

/** The search field, the order of the list, and the way in and out for files. */
export function SearchBar({ text, search, order, setOrder, taking, take }: Props) {
  return (
    <search class="search-bar">
      <input
        type="search"
        aria-label={words('librarySearch')}
        placeholder={words('librarySearch')}
        title={words('librarySearchHint')}
        value={text}
        onInput={({ currentTarget: { value } }) => search(value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.results [tabindex="0"]')?.focus();
          }
        }}
      />
      {setOrder && (
        <select
          aria-label={words('libraryOrder')}
          value={order}
          onChange={({ currentTarget: { value } }) =>
            setOrder(value === 'published' ? 'published' : 'kept')
          }
        >
          <option value="kept">{words('libraryOrderKept')}</option>
          <option value="published">{words('libraryOrderPublished')}</option>
        </select>
      )}
      <button type="button" class="take" aria-expanded={taking} onClick={take}>
        {words('libraryFiles')}
      </button>
    </search>
  );
}
