import type { Annotation } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { codePoints } from './parts/code-points.ts';
import { bratLabels } from './parts/kind-labels.ts';
import { oneLine } from './parts/lines.ts';
import { type Span, standoffOf } from './parts/standoff.ts';
import { zipper } from './parts/zip.ts';

/**
 * brat standoff, as a zip: for each page `0001.txt`, `0001.ann` and, with what the two have no room
 * for, `0001.json`; and the `annotation.conf` brat needs to open them. Offsets are code points, as
 * brat counts. A span over several lines is written in fragments, which is how brat has it.
 */
export const open: Open = () => {
  const zip = zipper();
  let number = 0;
  return {
    *start() {
      yield* zip.file('annotation.conf', [configuration]);
    },
    *page(kept) {
      const name = String(++number).padStart(4, '0');
      const { text: given, of, spans } = yield* standoffOf(kept);
      // brat breaks lines at LF alone, and counts CR as a character of the line.
      const text = given.toWellFormed();
      yield* zip.file(`${name}.txt`, [text]);
      yield* zip.file(`${name}.ann`, annLines(spans, text));
      const annotations = spans.map(({ annotation }) => annotation);
      const { page } = kept;
      yield* zip.file(`${name}.json`, metaOf({ text_of: of, page }, annotations));
    },
    *end() {
      yield* zip.end();
    },
  };
};

const configuration = `[entities]\n${Object.values(bratLabels).join('\n')}\n[relations]\n[events]\n[attributes]\n`;

/** A text-bound annotation a span; value, name, tags and note as brat's notes on it. */
function* annLines(spans: Span[], text: string): Generator<string> {
  const at = codePoints(text);
  let note = 0;
  for (const [index, { start, end, annotation }] of spans.entries()) {
    const id = `T${index + 1}`;
    const fragments = fragmentsOf(text, start, end);
    const places = fragments.map(([from, to]) => `${at(from)} ${at(to)}`).join(';');
    const quote = fragments.map(([from, to]) => text.slice(from, to)).join(' ');
    yield `${id}\t${bratLabels[annotation.kind]} ${places}\t${quote}\n`;
    for (const [type, said] of notesOf(annotation)) {
      yield `#${++note}\t${type} ${id}\t${oneLine(said)}\n`;
    }
  }
}

const notesOf = ({ value, label, tags, note }: Annotation): [string, string][] =>
  (
    [
      ['Value', value],
      ['Label', label],
      ...tags.map((tag) => ['Tag', tag] as const),
      ['AnnotatorNotes', note],
    ] as const
  ).flatMap(([type, said]) => (said ? [[type, said] as [string, string]] : []));

/** The lines of a span that have any text, as UTF-16 offsets. */
function fragmentsOf(text: string, start: number, end: number): [number, number][] {
  const fragments: [number, number][] = [];
  for (let from = start; from <= end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop === -1 || stop > end ? end : stop;
    if (to > from) fragments.push([from, to]);
    from = to + 1;
  }
  return fragments.length > 0 ? fragments : [[start, end]];
}

function* metaOf(head: object, annotations: Annotation[]): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  let between = '\n';
  for (const annotation of annotations) {
    yield `${between}${JSON.stringify(annotation)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}
