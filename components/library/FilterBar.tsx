import { colours } from '../../utils/store/annotation.ts';
import type { Filter } from '../../utils/store/search/filter.ts';
import { rowKinds } from '../../utils/store/search/rows.ts';
import { numberFormat } from '../formats.ts';
import { useSettings } from '../use-settings.ts';
import { dateWords } from '../value-words.ts';
import { colourWords, interfaceLanguage, kindWords, words } from '../words.ts';
import type { IndexClient } from './index-client.ts';
import { useAnswer } from './use-answer.ts';
import type { Change } from './view.ts';

interface Props {
  filter: Filter;
  narrow: (change: Change) => void;
  clear: () => void;
  index: IndexClient;
}

/** What narrows the list: kind, colour and days here, and a chip for what was chosen elsewhere. */
export function FilterBar({ filter, narrow, clear, index }: Props) {
  const { colourNames } = useSettings().settings;
  const page = useAnswer(index, 'page', { id: filter.page ?? '' });
  const entity = filter.entity ?? filter.beside;
  const named = useAnswer(index, 'count', { filter: { entity: entity ?? '' }, facet: 'entity' });
  const chips = chipsOf(filter, page?.title, named?.[0]?.name);
  const narrowed = Object.keys(filter).length > 0;
  return (
    <fieldset class="filter-bar" aria-label={words('libraryFilter')}>
      <select
        aria-label={words('libraryKind')}
        value={filter.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          narrow({ kind: rowKinds.find((kind) => kind === value) })
        }
      >
        <option value="">{words('libraryAnyKind')}</option>
        {rowKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords(kind)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('colour')}
        value={filter.colour ?? ''}
        onChange={({ currentTarget: { value } }) =>
          narrow({ colour: colours.find((colour) => colour === value) })
        }
      >
        <option value="">{words('libraryAnyColour')}</option>
        {colours.map((colour) => (
          <option key={colour} value={colour}>
            {colourWords(colour, colourNames)}
          </option>
        ))}
      </select>
      <label>
        {words('libraryFrom')}
        <input
          type="date"
          value={filter.from ?? ''}
          onChange={({ currentTarget: { value } }) => narrow({ from: value })}
        />
      </label>
      <label>
        {words('libraryTo')}
        <input
          type="date"
          value={filter.to ?? ''}
          onChange={({ currentTarget: { value } }) => narrow({ to: value })}
        />
      </label>
      {chips.map(({ field, name }) => (
        <span key={field} class="tag">
          <bdi>{name}</bdi>
          <button
            type="button"
            aria-label={words('libraryUnfilter', name)}
            onClick={() => narrow({ [field]: undefined })}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {narrowed && (
        <button type="button" class="link" onClick={clear}>
          {words('libraryClear')}
        </button>
      )}
    </fieldset>
  );
}

function chipsOf(filter: Filter, pageTitle: string | undefined, entityName: string | undefined) {
  const { site, page, tag, entity, beside, range, unit, kind } = filter;
  const chips: { field: keyof Filter; name: string | undefined }[] = [
    { field: 'site', name: site },
    { field: 'page', name: page && (pageTitle || page) },
    { field: 'tag', name: tag && `#${tag}` },
    { field: 'entity', name: (entity ?? beside) && entityName },
    { field: 'unit', name: unit },
    { field: 'range', name: range && (kind === 'date' ? daysWords(range) : amountWords(range)) },
  ];
  return chips.flatMap(({ field, name }) => (name ? [{ field, name }] : []));
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function daysWords([first, last]: [number, number]): string {
  const value = first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
  return dateWords(value, interfaceLanguage()) ?? value;
}

function amountWords([low, high]: [number, number]): string {
  const format = numberFormat(interfaceLanguage(), { maximumSignificantDigits: 4 });
  return low === high ? format.format(low) : format.formatRange(low, high);
}
