import { askPage, type PageReport } from '../utils/messages.ts';
import type { Kind, Mention } from '../utils/recognise/mention.ts';
import type { Annotation } from '../utils/store/annotation.ts';
import { annotationOf, newAnnotation, useAnnotations } from './use-annotations.ts';
import { problemWords, words } from './words.ts';

/** What the reader can do in the popup; each ends in `say` with what happened. */
export function usePopupActions(
  tab: number,
  report: PageReport,
  reload: () => Promise<void>,
  edit: (annotation: Annotation | undefined) => void,
  say: (text: string) => void,
) {
  const { keep, remove, everything } = useAnnotations(tab, report);

  const save = async (...annotations: Annotation[]) => {
    const answer = await keep(annotations);
    say(answer.ok ? words('saved') : problemWords('problemNotSaved'));
    if (answer.ok) await reload();
    return answer.ok;
  };
  const annotationsOf = async (mentions: Mention[]): Promise<Annotation[]> => {
    const places = mentions.map(({ start, end }) => ({ start, end }));
    const anchors = await askPage(tab, 'anchors', places);
    if (!anchors.ok) {
      say(problemWords('problemPageGone'));
      return [];
    }
    return anchors.value.flatMap((anchor, index) => {
      const mention = mentions[index];
      return mention ? [annotationOf(mention, anchor, report.page)] : [];
    });
  };

  return {
    everything,
    jump: ({ start, end }: { start: number; end: number }) =>
      void askPage(tab, 'jump', { start, end }),
    show: async (kinds: Kind[]) => {
      await askPage(tab, 'show', { kinds });
      await reload();
    },
    /** Kept at once; the form then takes a note and tags. */
    keepMention: async (mention: Mention) => {
      const [annotation] = await annotationsOf([mention]);
      if (annotation && (await save(annotation))) edit(annotation);
    },
    keepAll: async (mentions: Mention[]) => {
      const annotations = await annotationsOf(mentions);
      if (annotations.length > 0) await save(...annotations);
    },
    keepSelection: async () => {
      const selected = await askPage(tab, 'selection', null);
      if (!selected.ok) say(problemWords('problemPageGone'));
      else if (!selected.value) say(words('selectFirst'));
      else edit(newAnnotation(selected.value, report.page));
    },
    /** The form stays open, with all that was typed, until the save is acknowledged. */
    save: async (annotation: Annotation) => {
      if (await save({ ...annotation, changed: new Date().toISOString() })) edit(undefined);
    },
    remove: async (id: string) => {
      const answer = await remove([id]);
      say(answer.ok ? words('removed') : problemWords('problemNotSaved'));
      if (answer.ok) await reload();
    },
  };
}
