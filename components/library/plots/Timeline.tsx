import { useMemo } from 'preact/hooks';
import { dateWords } from '../../value-words.ts';
import { counted, interfaceLanguage, words } from '../../words.ts';
import type { BrowseProps } from '../Browse.tsx';
import { useAnswer } from '../use-answer.ts';
import { type Bin, extentOfAll, fillBins } from './bins.ts';
import { Histogram } from './Histogram.tsx';
import { edtfOf, timeBins } from './time-bins.ts';

/** Every date of what is found, to scale: days in full, periods that reach over several bars in a tint. */
export function Timeline({ index, filter, narrow }: BrowseProps) {
  const measures = useAnswer(index, 'measures', { filter });
  const plot = useMemo(() => {
    if (!measures || measures.length === 0) return undefined;
    const { step, edges } = timeBins(filter.range ?? extentOfAll(measures));
    return { step, bins: fillBins(measures, edges) };
  }, [measures, filter.range]);
  if (!plot) return null;
  const { step, bins } = plot;
  const language = interfaceLanguage();
  const time = ({ from, to }: Bin) => {
    const value = edtfOf([from, to], step);
    return dateWords(value, language) ?? value;
  };
  const start = ({ from }: Bin) => {
    const value = edtfOf([from, from], step);
    return dateWords(value, language) ?? value;
  };
  return (
    <section class="plot kind-date" aria-label={words('libraryTimeline')}>
      <Histogram
        label={words('libraryTimeline')}
        bins={bins}
        nameOf={(bin) => `${time(bin)}: ${counted('libraryDates', bin.inside + bin.across)}`}
        tickOf={start}
        crowded={90}
        choose={({ from, to }) => narrow({ range: [from, to] })}
      />
    </section>
  );
}
