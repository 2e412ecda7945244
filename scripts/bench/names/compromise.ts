import { createRequire } from 'node:module';
import type { NameKind } from '../../../utils/recognise/mention.ts';
import type { Label } from '../../train/documents.ts';

interface Found {
  text: string;
  offset: { start: number; length: number };
}

interface View {
  json(options: { offset: true }): Found[];
}

interface Document {
  people(): View;
  places(): View;
  organizations(): View;
}

type Compromise = (text: string) => Document;

const edges = /^[\s"'“”‘’(]+|[\s"'“”‘’(),.;:!?]+$/gu;

/** People, places and organisations as compromise finds them, signs at their ends and "'s" taken off. */
export async function findWithCompromise(): Promise<(text: string) => Label[]> {
  const require = createRequire(new URL('../package.json', import.meta.url));
  const nlp = ((await import(require.resolve('compromise'))) as { default: Compromise }).default;
  return (text) => {
    const document = nlp(text);
    return [
      ...labels(text, document.people(), 'person'),
      ...labels(text, document.places(), 'place'),
      ...labels(text, document.organizations(), 'organisation'),
    ];
  };
}

function labels(text: string, view: View, kind: NameKind): Label[] {
  return view.json({ offset: true }).flatMap(({ offset }) => {
    const raw = text.slice(offset.start, offset.start + offset.length);
    const name = raw.replace(edges, '').replace(/[’']s$/u, '');
    const start = offset.start + raw.indexOf(name);
    return name === '' ? [] : [{ start, end: start + name.length, kind }];
  });
}
