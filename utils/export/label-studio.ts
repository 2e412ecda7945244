import type { Annotation } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { codePoints } from './parts/code-points.ts';
import { addressOf } from './parts/page-facts.ts';
import { type Span, standoffOf } from './parts/standoff.ts';

/**
 * Label Studio's JSON: a page a task, with the labelled spans as one annotation of it, for a project
 * with `<Text name="text" value="$text"/>` and `<Labels name="label" toName="text">`. Offsets are code
 * points, as Label Studio stores them since 1.5.
 */
export const open: Open = () => {
  let before = '\n';
  return {
    *start() {
      yield '[';
    },
    *page(kept) {
      const { page } = kept;
      const { text, of, spans } = yield* standoffOf(kept);
      const at = codePoints(text);
      const data = {
        text,
        text_of: of,
        title: page.title,
        byline: page.byline,
        site: page.site,
        published: page.published,
        url: addressOf(page),
      };
      yield `${before}{"data":${JSON.stringify(data)},"annotations":[{"result":[`;
      before = ',\n';
      let between = '\n';
      for (const span of spans) {
        for (const result of resultsOf(span, text, at)) {
          yield `${between}${JSON.stringify(result)}`;
          between = ',\n';
        }
      }
      yield ']}]}';
    },
    *end() {
      yield '\n]\n';
    },
  };
};

/** The labelled span, and in text fields of the same region what is said of it. */
function resultsOf({ start, end, annotation }: Span, text: string, at: (offset: number) => number) {
  const place = { start: at(start), end: at(end) };
  const region = { id: annotation.id, to_name: 'text', origin: 'manual' };
  const saying = (name: keyof Annotation, value: string | undefined) =>
    value
      ? [{ ...region, from_name: name, type: 'textarea', value: { ...place, text: [value] } }]
      : [];
  return [
    {
      ...region,
      from_name: 'label',
      type: 'labels',
      value: { ...place, text: text.slice(start, end), labels: [annotation.kind] },
    },
    ...saying('value', annotation.value),
    ...saying('label', annotation.label),
    ...saying('note', annotation.note),
    ...saying('tags', annotation.tags.join(', ')),
  ].map((result) =>
    // Its own control is called "name": "label" is the control of the labels.
    result.from_name === 'label' && result.type === 'textarea'
      ? { ...result, from_name: 'name' }
      : result,
  );
}
