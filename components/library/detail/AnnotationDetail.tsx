import { anchorFragment } from '../../../utils/anchor/anchor-fragment.ts';
import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import { AnnotationForm } from '../../form/AnnotationForm.tsx';
import { TagChips } from '../../form/TagChips.tsx';
import { tagsInUse } from '../../form/tags-in-use.ts';
import { useSettings } from '../../use-settings.ts';
import { ValueWords } from '../../ValueWords.tsx';
import { colourWords, kindLetters, kindWords, words } from '../../words.ts';
import { Marked } from '../list/Marked.tsx';
import { BelongsTo } from './BelongsTo.tsx';
import type { DetailProps } from './Detail.tsx';
import { History } from './History.tsx';
import { QuoteInContext } from './QuoteInContext.tsx';
import { Source } from './Source.tsx';

/** More is shown when the note is edited: a page of text is read, a book is not. */
const longestNote = 20_000;

type Props = DetailProps & { annotation: Annotation; page: Page };

/** All of an annotation, and its form in the same place while it is edited. */
export function AnnotationDetail(props: Props) {
  const { annotation, page, phrases, editing, setEditing, actions, back, remove } = props;
  const { id, kind, value, label, note, tags, colour } = annotation;
  const { colourNames } = useSettings().settings;
  return (
    <>
      <h2>
        <span class={`letter kind-${kind}`} aria-hidden="true">
          {kindLetters[kind]}
        </span>{' '}
        {kindWords(kind)}
        <span class={`colour-dot kept-${colour}`} title={colourWords(colour, colourNames)} />
        <span class="unseen">{colourWords(colour, colourNames)}</span>
      </h2>
      <QuoteInContext annotation={annotation} phrases={phrases} lang={page.lang} />
      {(value || label) && (
        <dl>
          {label && <Fact name={words('libraryName')}>{<bdi>{label}</bdi>}</Fact>}
          {value && (
            <Fact name={words('libraryValue')}>
              <ValueWords kind={kind} value={value} />
            </Fact>
          )}
        </dl>
      )}
      {editing ? (
        <AnnotationForm
          annotation={annotation}
          save={(fields) => actions.edit(id, fields)}
          close={back}
          allTags={tagsInUse}
        />
      ) : (
        <>
          {note && (
            <p class="note">
              <Marked text={note} phrases={phrases} most={longestNote} />
            </p>
          )}
          <TagChips tags={tags} />
          <div class="actions">
            <button type="button" class="edit" onClick={() => setEditing(true)}>
              {words('editShort')}
            </button>
            <button type="button" class="remove" onClick={() => remove([id])}>
              {words('removeShort')}
            </button>
          </div>
        </>
      )}
      <BelongsTo annotation={annotation} actions={actions} back={back} />
      <Source
        {...props}
        page={page}
        quote={annotation.quote}
        fragment={anchorFragment(annotation.anchor)}
      />
      <History annotation={annotation} page={page} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
