import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import { dateFormat } from '../../formats.ts';
import { dateWords } from '../../value-words.ts';
import { interfaceLanguage, words } from '../../words.ts';

/** When it was kept and changed, by whom, and from which state of the article. */
export function History({ annotation, page }: { annotation: Annotation; page: Page }) {
  const { created, changed, by, author, changedBy } = annotation;
  const maker = words(by === 'person' ? 'libraryByYou' : 'libraryByNewsmark');
  return (
    <section class="history">
      <h3>{words('libraryHistory')}</h3>
      <dl>
        <div>
          <dt>{words('libraryKeptOn')}</dt>
          <dd>
            {instantWords(created)} · <bdi>{author ? words('shareBy', author) : maker}</bdi>
          </dd>
        </div>
        {changed !== created && (
          <div>
            <dt>{words('libraryChangedOn')}</dt>
            <dd>
              {instantWords(changed)}
              {changedBy && (
                <>
                  {' · '}
                  <bdi>{words('shareChangedBy', changedBy)}</bdi>
                </>
              )}
            </dd>
          </div>
        )}
        {page.modified && (
          <div>
            <dt>{words('libraryArticleChanged')}</dt>
            <dd>{dateWords(page.modified, interfaceLanguage()) ?? page.modified}</dd>
          </div>
        )}
        {page.sha256 && (
          <div>
            <dt>{words('libraryFingerprint')}</dt>
            <dd>
              <code title={page.sha256}>{page.sha256.slice(0, 16)}…</code>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function instantWords(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return dateFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}
