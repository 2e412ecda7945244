import { askPage, type PageReport } from '../utils/messages.ts';
import type { Kind, Mention } from '../utils/recognise/mention.ts';
import type { Result } from '../utils/result.ts';
import type { Annotation, Edit } from '../utils/store/annotation.ts';
import { annotationOf, newAnnotation } from './new-annotation.ts';
import { useAnnotations } from './use-annotations.ts';
import { problemWords, words } from './words.ts';

/** What the reader can do with a page; each ends in `say` with what happened. */
export function usePopupActions(
  tab: number,
  report: PageReport,
  reload: () => Promise<void>,
  /** Opens the form of what was just kept. */
  open: (id: string | undefined) => void,
  say: (text: string) => void,
) {
  const annotations = useAnnotations(tab, report);

  const told = async (answer: Result<unknown>, success: string): Promise<boolean> => {
    say(answer.ok ? success : problemWords('problemNotSaved'));
    if (answer.ok) await reload();
    return answer.ok;
  };
  const keep = async (...kept: Annotation[]) => told(await annotations.keep(kept), words('saved'));
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
    everything: annotations.everything,
    jump: async ({ start, end }: { start: number; end: number }) => {
      const answer = await askPage(tab, 'jump', { start, end });
      if (!answer.ok) say(problemWords('problemPageGone'));
    },
    show: async (kinds: Kind[]) => {
      await askPage(tab, 'show', { kinds });
      await reload();
    },
    /** Kept at once; the form then takes a note and tags. */
    keepMention: async (mention: Mention) => {
      const [annotation] = await annotationsOf([mention]);
      if (annotation && (await keep(annotation))) open(annotation.id);
    },
    keepAll: async (mentions: Mention[]) => {
      const all = await annotationsOf(mentions);
      if (all.length > 0) await keep(...all);
    },
    keepSelection: async () => {
      const selected = await askPage(tab, 'selection', null);
      if (!selected.ok) say(problemWords('problemPageGone'));
      else if (!selected.value) say(words('selectFirst'));
      else {
        const annotation = newAnnotation(selected.value, report.page);
        if (await keep(annotation)) open(annotation.id);
      }
    },
    /** The form tells of a failure itself. */
    edit: async (id: string, fields: Edit) => {
      const answer = await annotations.edit(id, fields);
      if (answer.ok) await told(answer, words('saved'));
      return answer;
    },
    remove: async (id: string) => told(await annotations.remove([id]), words('removed')),
    notePage: async (note: string) => {
      const answer = await annotations.notePage(note);
      if (answer.ok) say(words('saved'));
      return answer;
    },
  };
}
