import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Opened } from '../importer.ts';
import { parse } from './json-text.ts';
import { Refusal } from './refusal.ts';

/**
 * The largest file taken: an export of 150,000 annotations. A larger one is refused before anything of
 * it is read.
 */
export const mostBytes = 90_000_000;
/** Files of an archive, and their size when unpacked: a small archive may unpack to a terabyte. */
const mostFiles = 100_000;

/** A file as text, JSON or archive, within bounds that are checked first. */
export function openFile(file: string | Uint8Array): Opened {
  if (file.length > mostBytes) throw new Refusal('importTooLarge');
  if (typeof file !== 'string' && isZip(file)) return { text: '', files: unpack(file) };
  const text = (typeof file === 'string' ? file : decode(file)).replace(/^\uFEFF/u, '');
  if (hasMoreLines(text)) throw new Refusal('importTooLarge');
  return /^\s{0,1000}[[{]/u.test(text) ? { text, ...jsonIn(text) } : { text };
}

/** Lines of a file: our own JSON has one an annotation, and others few more. */
const mostLines = 6_000_000;

function hasMoreLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++lines > mostLines) return true;
  }
  return false;
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('importNotWhole');
  }
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let files = 0;
  let size = 0;
  const isText = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/\.(?:ann|txt|json)$/u.test(name)) return false;
    files += 1;
    size += originalSize;
    if (files > mostFiles || size > mostBytes) throw new Refusal('importTooLarge');
    return true;
  };
  try {
    const unpacked = Object.entries(unzipSync(bytes, { filter: isText }));
    return new Map(unpacked.map(([name, content]) => [name, decode(content)]));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('importNotWhole');
  }
}

/**
 * The value of a JSON file. JSON Lines begin like JSON and are none: several values, an object a line.
 */
function jsonIn(text: string): { json?: unknown } {
  try {
    return { json: parse(text) };
  } catch (error) {
    if (!(error instanceof Refusal) || !isLines(text)) throw error;
    return {};
  }
}

/** Whether the first line is a whole object: then a later line is at fault, or none is. */
function isLines(text: string): boolean {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  if (!start.startsWith('{') || end === -1 || end > 40_000_000) return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
