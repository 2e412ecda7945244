import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import { Cell, Row } from './grid.ts';
import { HeadingRow } from './HeadingRow.tsx';
import { ResultRow } from './ResultRow.tsx';
import type { ResultsProps } from './Results.tsx';
import type { Entry } from './use-rows.ts';

interface Props extends ResultsProps {
  /** The places drawn, and the record of each. */
  shown: number[];
  records: (Entry | null | undefined)[];
  tops: Float64Array;
  go: (to: number) => void;
}

/** The rows in sight, each where it stands in the whole list. */
export function Rows(props: Props) {
  const { entries, tall, phrases, at, selected, shown, records, tops } = props;
  const { go, toggle, extend, open } = props;
  return (
    <div role="presentation" class="extent" style={{ height: `${tops[entries.length] ?? 0}px` }}>
      {shown.map((place, offset) => {
        const record = records[offset];
        const heading = (entries[place] as number) < 0;
        const ticked = !heading && !!record && selected.has(record.id);
        return (
          <Row
            // By its place: an edit numbers rows anew, and the focus must stay where it is.
            key={place}
            class={heading ? 'row heading' : tall[place] === 1 ? 'row passage' : 'row'}
            tabIndex={place === at ? 0 : -1}
            aria-rowindex={place + 1}
            aria-selected={heading ? undefined : ticked}
            style={{ top: `${tops[place]}px` }}
            onClick={(event) => {
              if (event.shiftKey) extend(at, place);
              else if (event.ctrlKey || event.metaKey || isTick(event)) toggle(place);
              go(place);
            }}
            onDblClick={() => open(entries[place] as number)}
          >
            {record && heading && <HeadingRow page={record as Page} phrases={phrases} />}
            {record && !heading && (
              <ResultRow annotation={record as Annotation} phrases={phrases} selected={ticked} />
            )}
            {!record && <Cell class="blank" />}
          </Row>
        );
      })}
    </div>
  );
}

const isTick = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('.tick') !== null;
