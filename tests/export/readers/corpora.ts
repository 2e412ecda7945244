import { strFromU8, unzipSync } from 'fflate';
import type { Read } from './read.ts';

/** brat's own rules (brat standoff format, v1.3): a zip of documents, offsets in code points of the text. */
export function readBrat(bytes: Uint8Array): Read[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.endsWith('.ann'));
  return names.flatMap((name) => {
    const textOf = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    const points = [...textOf(name.replace(/ann$/u, 'txt'))];
    const values = new Map<string, string>();
    const found: (Read & { id: string })[] = [];
    for (const line of textOf(name).trimEnd().split('\n')) {
      // A covered text may hold tabs of its own.
      const [, id = '', typed = '', covered = ''] = line.match(/^(\S+)\t([^\t]*)\t(.*)$/su) ?? [];
      const [type = '', ...places] = typed.split(/[ ;]/u);
      if (id.startsWith('#')) {
        if (type === 'Value') values.set(places[0] ?? '', covered);
        continue;
      }
      const numbers = places.map(Number);
      const fragments = numbers.flatMap((start, index) =>
        index % 2 === 0 ? [points.slice(start, numbers[index + 1]).join('')] : [],
      );
      // The third column is the text of the fragments, a blank between.
      if (fragments.join(' ') !== covered) throw new Error(`${covered} is not ${fragments}`);
      const [start = 0, end = 0] = [numbers[0], numbers.at(-1)];
      found.push({ id, quote: points.slice(start, end).join(''), start, end });
    }
    return found.map(({ id, ...read }) => {
      const value = values.get(id);
      return { ...read, ...(value ? { value } : {}) };
    });
  });
}

/** CoNLL-2002: chunks of BIO tags; a chunk's tokens with one blank between. */
export function readConll(file: string): Read[] {
  const chunks: string[][] = [];
  for (const line of file.split('\n')) {
    if (line === '') continue;
    const [token = '', tag = '', ...more] = line.split(' ');
    if (more.length > 0 || !/^(?:O|[BI]-[A-Z]+)$/u.test(tag)) throw new Error(`no token: ${line}`);
    if (tag.startsWith('B')) chunks.push([token]);
    else if (tag.startsWith('I')) chunks.at(-1)?.push(token);
  }
  return chunks.map((tokens) => ({ quote: tokens.join(' ') }));
}

interface Doccano {
  text: string;
  label: [number, number, string][];
}

/** JSON Lines by the engine's parser, offsets as Python takes them. */
export function readDoccano(file: string): Read[] {
  const lines = file.trimEnd().split('\n');
  return lines.flatMap((line) => {
    const { text, label } = JSON.parse(line) as Doccano;
    const points = [...text];
    return label.map(([start, end]) => ({ quote: points.slice(start, end).join(''), start, end }));
  });
}

interface Task {
  data: { text: string };
  annotations: {
    result: {
      id: string;
      from_name: string;
      type: string;
      value: { start: number; end: number; text: string | string[]; labels?: string[] };
    }[];
  }[];
}

export function readLabelStudio(file: string): Read[] {
  return (JSON.parse(file) as Task[]).flatMap(({ data, annotations }) => {
    const points = [...data.text];
    const results = annotations.flatMap(({ result }) => result);
    return results
      .filter(({ type }) => type === 'labels')
      .map(({ id, value: { start, end, text } }) => {
        const quote = points.slice(start, end).join('');
        if (quote !== text) throw new Error(`${quote} is not ${text}`);
        const said = results.find((one) => one.id === id && one.from_name === 'value')?.value.text;
        return { quote, start, end, ...(said ? { value: String(said) } : {}) };
      });
  });
}
