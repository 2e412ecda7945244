import { deflateSync, strToU8, Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { checksum } from '../../recognise/names/checksum.ts';
import type { Chunk } from '../format.ts';

/** The same bytes for the same content, wherever and whenever: the format's first day, by local clock. */
const firstDay = new Date(1980, 0, 1);

/** Characters compressed at once: about two milliseconds of work. */
const pieceLength = 32_768;
/** Up to so many a file is compressed whole, which takes some ten milliseconds. */
const smallLength = 131_072;

/** A zip archive in the making. Every step gives out what is ready of it, or an empty piece to rest at. */
export function zipper() {
  let ready: Chunk[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const take = (): Chunk[] => {
    const taken = ready;
    ready = [];
    return taken;
  };

  /** A file whose content comes in pieces of text; no other is begun before its `end`. */
  const stream = (name: string) => {
    const file = new ZipDeflate(name, { level: 1 });
    file.mtime = firstDay;
    let begun = false;
    let waiting: string[] = [];
    let length = 0;
    const push = (last: boolean): Chunk[] => {
      if (!begun) zip.add(file);
      begun = true;
      file.push(strToU8(waiting.join('')), last);
      waiting = [];
      length = 0;
      return take();
    };
    return {
      *add(piece: string): Generator<Chunk> {
        waiting.push(piece);
        length += piece.length;
        if (length < pieceLength) yield '';
        else yield* push(false);
      },
      *end(): Generator<Chunk> {
        yield* push(true);
      },
    };
  };

  const small = (name: string, text: string): Chunk[] => {
    const bytes = strToU8(text);
    const sizes = { size: bytes.length, crc: checksum(bytes) };
    const file: ZipInputFile = { filename: name, ...sizes, compression: 8, mtime: firstDay };
    zip.add(file);
    file.ondata?.(null, deflateSync(bytes), true);
    return take();
  };

  return {
    stream,
    /** A file of pieces of text, compressed at once while it is small: a stream costs 100 kB of memory. */
    *file(name: string, pieces: Iterable<string>): Generator<Chunk> {
      let text = '';
      let streamed: ReturnType<typeof stream> | undefined;
      for (const piece of pieces) {
        if (streamed) {
          yield* streamed.add(piece);
          continue;
        }
        text += piece;
        yield '';
        if (text.length < smallLength) continue;
        streamed = stream(name);
        yield* streamed.add(text);
      }
      yield* streamed ? streamed.end() : small(name, text);
    },
    *end(): Generator<Chunk> {
      zip.end();
      yield* take();
    },
  };
}
