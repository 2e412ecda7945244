import type { Context } from '../../utils/recognise/context.ts';
import type { NamesModel } from '../../utils/recognise/names/model.ts';
import { findNames } from '../../utils/recognise/names/names.ts';
import type { Label, Labelled } from './documents.ts';

const sure = 0.5;

/**
 * Brings corpora labelled under other guidelines nearer to ours, by a model of our own labels: a place
 * that acts is no organisation; a corpus without the kind `other` gets the names the model is sure of;
 * an `other` written small ("cholera", "trilogy") is no name.
 */
export function relabel(documents: Labelled[], model: NamesModel, context: Context): Labelled[] {
  return documents.map((document) => {
    const found = findNames(document.text, context, model).filter((name) => name.confidence > sure);
    const places = new Set(found.filter((name) => name.kind === 'place').map(extent));
    const labels = document.labels
      .filter(
        (label) =>
          label.kind !== 'other' || /^[\p{Lu}\p{N}"]/u.test(document.text.slice(label.start)),
      )
      .map((label): Label => {
        const acts = label.kind === 'organisation' && places.has(extent(label));
        return acts ? { ...label, kind: 'place' } : label;
      });
    if (labels.every((label) => label.kind !== 'other')) {
      const free = ({ start, end }: Label) => labels.every((l) => l.end <= start || end <= l.start);
      labels.push(
        ...found
          .filter((name) => name.kind === 'other')
          .map(({ start, end, kind }) => ({ start, end, kind }))
          .filter(free),
      );
    }
    return { ...document, labels };
  });
}

const extent = ({ start, end }: { start: number; end: number }) => `${start} ${end}`;
