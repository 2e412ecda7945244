import type { Report } from '../../../utils/import/importer.ts';
import { counted, words } from '../../words.ts';

/** What became of each annotation of a file. */
export function ImportReport({
  report: { taken, known, refused, refusedCount },
}: {
  report: Report;
}) {
  return (
    <div class="import-report">
      <p>
        {counted('libraryImported', taken)}
        {known > 0 && ` ${counted('libraryImportKnown', known)}`}
        {refusedCount > 0 && ` ${counted('libraryImportRefused', refusedCount)}`}
      </p>
      <ul>
        {refused.map(({ what, why }, at) => (
          <li key={at}>
            <bdi>{what.slice(0, 80)}</bdi>: {words(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}
