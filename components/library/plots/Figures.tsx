import { useMemo } from 'preact/hooks';
import { numberFormat } from '../../formats.ts';
import { counted, interfaceLanguage, numberWords, words } from '../../words.ts';
import type { BrowseProps } from '../Browse.tsx';
import { useAnswer } from '../use-answer.ts';
import { amountBins } from './amount-bins.ts';
import { type Bin, extentOfAll, fillBins } from './bins.ts';
import { Histogram } from './Histogram.tsx';

/** Every figure of one unit, to scale; a choice of units where there are several. */
export function Figures({ index, filter, narrow }: BrowseProps) {
  const { unit, range, ...others } = filter;
  const units = useAnswer(index, 'count', { filter: others, facet: 'unit' });
  const chosen = unit ?? units?.[0]?.key;
  const measures = useAnswer(index, 'measures', {
    filter: { ...filter, ...(chosen === undefined ? {} : { unit: chosen }) },
  });
  const plot = useMemo(() => {
    if (!measures || measures.length === 0) return undefined;
    const axis = amountBins(range ?? extentOfAll(measures));
    return { ...axis, bins: fillBins(measures, axis.edges) };
  }, [measures, range]);
  if (!units || units.length === 0) return null;
  const format = numberFormat(interfaceLanguage(), {
    notation: 'compact',
    // "1 tỷ", which is read at once; short it is "1 T".
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const amounts = ({ from, to }: Bin) =>
    from === to ? format.format(from) : `${format.format(from)} – ${format.format(to)}`;
  return (
    <section class="plot kind-figure" aria-label={words('kindFigure')}>
      <label class="unit">
        {words('libraryUnit')}
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) => narrow({ unit: value, range: undefined })}
        >
          {units.map(({ key, name, count }) => (
            <option key={key} value={key}>
              {name} ({numberWords(count)})
            </option>
          ))}
        </select>
        {plot?.logarithmic && <small>{words('libraryLogarithmic')}</small>}
      </label>
      {plot && (
        <Histogram
          label={`${words('kindFigure')}, ${chosen}`}
          bins={plot.bins}
          nameOf={(bin) => `${amounts(bin)}: ${counted('libraryFigures', bin.inside + bin.across)}`}
          tickOf={({ from }) => (plot.isTick(from) ? format.format(from) : '')}
          crowded={plot.logarithmic ? undefined : 90}
          choose={({ from, to }) =>
            narrow({ range: [from, to], ...(chosen === undefined ? {} : { unit: chosen }) })
          }
        />
      )}
    </section>
  );
}
