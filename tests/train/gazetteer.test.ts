import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../scripts/train/gazetteer/', import.meta.url);

const entryKinds = ['person', 'organisation', 'place', 'other'];
const lists: Record<string, readonly string[]> = {
  'given-names-en.tsv': ['person-part'],
  'given-names-vi.tsv': ['person-part'],
  'heads.tsv': ['organisation', 'place'],
  'surnames-en.tsv': ['surname'],
  'surnames-vi.tsv': ['surname'],
  'tails.tsv': ['organisation'],
  'titles.tsv': ['title'],
};

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly text: string;
}

/** One gazetteer file: head comment lines, then `name<TAB>kind<TAB>alias|alias`. */
function readTable(file: string): Table {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const lines = text.split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', kind = '', aliases] = line.split('\t');
      return { name, kind, aliases: aliases === undefined ? [] : aliases.split('|') };
    });
  return { head, rows, text };
}

const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
const tables = new Map(files.map((file) => [file, readTable(file)]));
const topics = [...tables].filter(([file]) => file !== 'ambiguous.tsv' && !(file in lists));

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

describe.each([...tables])('%s', (file, { head, rows, text }) => {
  test('opens with what it holds, its language, its source and licence', () => {
    expect(head.length).toBeGreaterThanOrEqual(3);
    expect(head.some((line) => /^# lang: (?:vi|en|both)$/u.test(line))).toBe(true);
    expect(head.at(-1)).toBe('# Source: written for Newsmark. Licence: CC BY-SA 4.0.');
    expect(text.startsWith(`${head.join('\n')}\n`)).toBe(true);
  });

  test('is NFC, ends with one newline, has no empty or padded field', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    const fields = rows.flatMap((row) => [row.name, row.kind, ...row.aliases]);
    expect(fields.filter((field) => field === '' || field !== field.trim())).toEqual([]);
    expect(fields.filter((field) => /\s{2}|[()"]/u.test(field))).toEqual([]);
  });

  test('is sorted by code unit', () => {
    const keys = rows.map((row) => `${row.name}\t${row.kind}`);
    expect(keys).toEqual(keys.toSorted());
    expect(duplicates(keys)).toEqual([]);
  });

  test('uses only the kinds its file allows', () => {
    const allowed = lists[file] ?? entryKinds;
    expect(rows.filter((row) => !allowed.includes(row.kind))).toEqual([]);
  });
});

describe('the topics together', () => {
  const entries = topics.flatMap(([, table]) => table.rows);
  const forms = entries.flatMap((row) => [row.name, ...row.aliases]);

  test('hold at least 4,000 well-known names', () => {
    expect(entries.length).toBeGreaterThanOrEqual(4000);
  });

  test('give every written form to one entry only', () => {
    expect(duplicates(forms)).toEqual([]);
  });

  test('leave ambiguous forms to their own file, which points back to full names', () => {
    const known = new Set(forms);
    const ambiguous = tables.get('ambiguous.tsv')?.rows ?? [];
    expect(ambiguous.length).toBeGreaterThan(0);
    expect(ambiguous.filter((row) => known.has(row.name))).toEqual([]);
    expect(ambiguous.flatMap((row) => row.aliases).filter((full) => !known.has(full))).toEqual([]);
  });

  test.each([
    ['Bộ GD-ĐT', 'organisation', 'Bộ Giáo dục và Đào tạo'],
    ['LHQ', 'organisation', 'Liên Hợp Quốc'],
    ['TP.HCM', 'place', 'Thành phố Hồ Chí Minh'],
    ['Hoa Kỳ', 'place', 'Mỹ'],
    ['MU', 'organisation', 'Manchester United'],
    ['Zelensky', 'person', 'Volodymyr Zelensky'],
    ['Ngoại hạng Anh', 'other', 'Premier League'],
    ['Fed', 'organisation', 'Fed'],
  ])('know %s as %s (%s)', (form, kind, name) => {
    const owner = entries.find((row) => row.name === form || row.aliases.includes(form));
    expect(owner).toMatchObject({ name, kind });
  });
});

test.each([
  ['given-names-en.tsv', 800],
  ['given-names-vi.tsv', 600],
  ['heads.tsv', 200],
  ['surnames-en.tsv', 800],
  ['surnames-vi.tsv', 120],
  ['tails.tsv', 200],
  ['titles.tsv', 250],
])('%s holds at least %i rows', (file, least) => {
  expect(tables.get(file)?.rows.length ?? 0).toBeGreaterThanOrEqual(least);
});
