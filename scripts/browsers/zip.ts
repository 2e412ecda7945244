import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
// 1 January 1980, the earliest the format knows.
const DATE = 0x0021;

/** The files below a folder as a zip archive (PKWARE APPNOTE 6.3), stored without compression. */
export function zipFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = readFileSync(file);
    const name = Buffer.from(file.slice(folder.length).split(sep).filter(Boolean).join('/'));
    const common = commonFields(content, name);
    const body = Buffer.concat([numbers([4, LOCAL_HEADER]), common, name, content]);
    directory.push(
      numbers([4, CENTRAL_HEADER], [2, VERSION]),
      common,
      // comment length, disk, internal and external attributes, where the body starts
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    bodies.push(body);
    offset += body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers(
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, ...directory, end]);
}

// version needed, flags, method, time, date, checksum, both sizes, lengths of name and extra field
function commonFields(content: Buffer, name: Buffer): Buffer {
  const { length } = content;
  return numbers(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, 0],
    [2, 0],
    [2, DATE],
    [4, crc32(content)],
    [4, length],
    [4, length],
    [2, name.length],
    [2, 0],
  );
}

function numbers(...fields: [bytes: number, value: number][]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
