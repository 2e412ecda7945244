import { existsSync, readFileSync } from 'node:fs';

/** A value a row holds right; several are alternatives. `to` is exclusive. */
export interface CaseValue {
  from?: string | null;
  to?: string | null;
  grain?: string | null;
  mod?: string | null;
  dur?: number;
  num?: number | null;
  num2?: number | null;
  unit?: string | null;
  raw?: string;
  tod?: string;
  md?: string;
}

export interface Case {
  src: string;
  path?: string;
  lang: string;
  kind: string;
  fam?: string;
  text: string;
  ref: string | null;
  start: number;
  end: number;
  value: CaseValue[] | null;
}

export interface Article {
  id: string;
  lang: string;
  published: string;
  text: string;
  labels: [number, number, string, (string | string[])?, string?][];
}

const folder = new URL('../../../../shared/cases/', import.meta.url);

export function haveCases(): boolean {
  return existsSync(folder);
}

/** Rows of one file of the shared cases; none when the folder is not there. */
export function readRows<T>(name: string): T[] {
  const file = new URL(name, folder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Every fourth text by hash: rules are written without looking at them. */
export function isHeldOut({ text }: { text: string }): boolean {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) & 0xff), 16777619) >>> 0;
  }
  return hash % 4 === 0;
}
