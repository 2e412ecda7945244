import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface Pattern {
  source: string;
  flags: string;
  /** Files it stands in. */
  files: string[];
}

/** What a file has: its literals, and how often it calls the constructor. */
export interface Found {
  literals: { source: string; flags: string }[];
  calls: number;
}

interface Node {
  type?: string;
  regex?: { pattern: string; flags: string };
  callee?: { type?: string; name?: string };
}

/** The regular expressions of a source text, read from its syntax tree. Throws where it has none. */
export function expressionsIn(file: string, text: string): Found {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Found = { literals: [], calls: 0 };
  visit(program, ({ type, regex, callee }) => {
    if (type === 'Literal' && regex)
      found.literals.push({ source: regex.pattern, flags: regex.flags });
    const called = type === 'NewExpression' || type === 'CallExpression';
    if (called && callee?.type === 'Identifier' && callee.name === 'RegExp') found.calls++;
  });
  return found;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** Every source file below a folder, by its path from the root. */
export function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The literals of all files, each pattern once. */
export function literalsOf(files: readonly string[]): {
  patterns: Map<string, Pattern>;
  /** Files that call the constructor, and how often. */
  calling: Map<string, number>;
} {
  const patterns = new Map<string, Pattern>();
  const calling = new Map<string, number>();
  for (const file of files) {
    const { literals, calls } = expressionsIn(file, readFileSync(file, 'utf8'));
    for (const { source, flags } of literals) addPattern(patterns, source, flags, file);
    if (calls > 0) calling.set(file, calls);
  }
  return { patterns, calling };
}

export function addPattern(
  patterns: Map<string, Pattern>,
  source: string,
  flags: string,
  file: string,
): void {
  const key = `/${source}/${flags}`;
  const known = patterns.get(key);
  if (known) known.files.push(file);
  else patterns.set(key, { source, flags, files: [file] });
}
