import { type Located, locate } from '../../utils/anchor/locate.ts';
import { type AnchorText, openText } from '../../utils/anchor/open-text.ts';
import { readRow } from './row.ts';

export type Reply = { id: unknown } & (Located | { error: string });

/** Texts kept open: rows of one page may come mixed with those of others. */
const mostOpen = 16;

/** A function that answers one line of input after another and opens each text once. */
export function answerer(): (line: string) => Reply {
  const opened = new Map<string, AnchorText>();
  return (line) => {
    const row = readRow(line);
    if (!row.ok) return { id: row.id, error: row.error };
    const { id, text, ...anchor } = row.value;
    return { id, ...locate(open(opened, text), anchor) };
  };
}

function open(opened: Map<string, AnchorText>, text: string): AnchorText {
  const ready = opened.get(text) ?? openText(text);
  // Put back last, so that the first is the one longest unused.
  opened.delete(text);
  opened.set(text, ready);
  const [oldest] = opened.keys();
  if (opened.size > mostOpen && oldest !== undefined) opened.delete(oldest);
  return ready;
}
