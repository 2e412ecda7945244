import type { Page } from '../../../utils/store/annotation.ts';
import { siteOf } from '../../../utils/store/search/pages-table.ts';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { dateWords } from '../../value-words.ts';
import { interfaceLanguage } from '../../words.ts';
import { Cell } from './grid.ts';
import { Marked } from './Marked.tsx';

/** The article that the annotations below stand in. */
export function HeadingRow({ page, phrases }: { page: Page; phrases: Phrase[] }) {
  const day = page.published?.slice(0, 10);
  return (
    <Cell class="article" span={2}>
      <span class="title" lang={page.lang}>
        <Marked text={page.title || page.url} phrases={phrases} most={200} />
      </span>
      <span class="source">
        <Marked text={siteOf(page)} phrases={phrases} most={60} />
        {day && <span>{dateWords(day, interfaceLanguage()) ?? day}</span>}
      </span>
    </Cell>
  );
}
