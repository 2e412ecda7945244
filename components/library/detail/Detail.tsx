import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { words } from '../../words.ts';
import type { BrowseProps } from '../Browse.tsx';
import { useAnswer } from '../use-answer.ts';
import { AnnotationDetail } from './AnnotationDetail.tsx';
import { PageDetail } from './PageDetail.tsx';

export interface DetailProps extends Pick<BrowseProps, 'index' | 'narrow' | 'show' | 'actions'> {
  phrases: Phrase[];
  editing: boolean;
  setEditing: (editing: boolean) => void;
  /** Back to the list, where the focus was. */
  back: () => void;
  remove: (ids: string[]) => void;
}

/** All of an annotation or of an article. */
export function Detail({ record, ...props }: DetailProps & { record: Annotation | Page }) {
  const isPage = !('quote' in record);
  const id = isPage ? record.id : record.page;
  const page = useAnswer(props.index, 'page', { id });
  return (
    <section
      class="detail"
      aria-label={words('libraryDetail')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.back();
      }}
    >
      <button type="button" class="link back" onClick={props.back}>
        {words('libraryBack')}
      </button>
      {page &&
        (isPage ? (
          <PageDetail page={page} {...props} />
        ) : (
          <AnnotationDetail annotation={record} page={page} {...props} />
        ))}
    </section>
  );
}
