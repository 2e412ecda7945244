import type { Annotation } from '../../store/annotation.ts';
import type { WriteOptions } from '../format.ts';
import { textIn } from './markup.ts';
import { extentOf, said } from './said.ts';

/** What an annotation says, as HTML: its facts in one paragraph, its note in another. */
export function keptHtml(kept: Annotation, { word }: WriteOptions): string {
  const { start, end } = extentOf(kept);
  const [kind = kept.kind, ...more] = said(kept);
  const facts = [word(kindWord(kind)), ...more, `${start}–${end}`].map(textIn);
  const tags = kept.tags.map((tag) => `<bdi class="tag">${textIn(tag)}</bdi>`);
  const line = [facts.map((fact) => `<bdi>${fact}</bdi>`).join(' · '), ...tags].join(' ');
  const note = kept.note ? `<p class="note" dir="auto">${textIn(kept.note)}</p>\n` : '';
  return `<p class="said">${line}</p>\n${note}`;
}

/** The key of a kind's name. */
export const kindWord = (kind: string) =>
  `kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as
    | 'kindPerson'
    | 'kindOrganisation'
    | 'kindPlace'
    | 'kindDate'
    | 'kindFigure'
    | 'kindOther'
    | 'kindPassage';
