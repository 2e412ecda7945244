import { checksum } from './checksum.ts';

/**
 * A names model is one file: `NMK1`, CRC-32 of all that follows the next four bytes, length of the
 * header, the header (JSON, UTF-8), then the sections the header lists, one after another. Numbers are
 * little-endian.
 */
export interface ModelHeader {
  lang: string;
  /** `featuresVersion` of the features it was trained with. */
  features: number;
  /** SHA-256 over the training data, hexadecimal. */
  data: string;
  /** Score units of one nat. */
  scale: number;
  /** `[slope, offset]` on the log-odds of a probability, by kind: makes it a calibrated confidence. */
  calibration: [number, number][];
  /** F1 on the development split, by kind and for `all`. */
  scores: Record<string, number>;
  /** Lengths in bytes, in the order of the file. */
  sections: Record<SectionName, number>;
  counts: { rows: number; phrases: number; words: number; clusters: number };
}

export const sectionNames = [
  'transitions',
  'rowKeys',
  'rowWeights',
  'phraseKeys',
  'phraseKinds',
  'phraseGroups',
  'clusterKeys',
  'clusters',
  'clusterParents',
] as const;

export type SectionName = (typeof sectionNames)[number];
export type Sections = Record<SectionName, Uint8Array>;

const magic = 0x314b4d4e;
const prefix = 12;

export type Opened =
  | { ok: true; header: ModelHeader; sections: Sections }
  | { ok: false; error: string };

/** Checks a model file and cuts it into sections; says what is wrong with one that is not whole. */
export function openModelFile(file: ArrayBuffer): Opened {
  const view = new DataView(file);
  if (file.byteLength < prefix || view.getUint32(0, true) !== magic) {
    return { ok: false, error: 'This is no names model.' };
  }
  const body = new Uint8Array(file, 8);
  if (checksum(body) !== view.getUint32(4, true)) {
    return { ok: false, error: 'The names model is damaged: it was cut short or altered.' };
  }
  const headerEnd = prefix + view.getUint32(8, true);
  const text = new TextDecoder().decode(new Uint8Array(file, prefix, headerEnd - prefix));
  // The checksum held, so the header is as it was written.
  const header = JSON.parse(text) as ModelHeader;
  const sections = {} as Sections;
  let at = headerEnd;
  for (const name of sectionNames) {
    sections[name] = new Uint8Array(file, at, header.sections[name]);
    at += header.sections[name];
  }
  return { ok: true, header, sections };
}

/** The opposite of `openModelFile`. */
export function writeModelFile(
  header: Omit<ModelHeader, 'sections'>,
  sections: Sections,
): Uint8Array {
  const lengths = Object.fromEntries(sectionNames.map((name) => [name, sections[name].length]));
  const text = new TextEncoder().encode(JSON.stringify({ ...header, sections: lengths }));
  const size = sectionNames.reduce((sum, name) => sum + sections[name].length, 0);
  const file = new Uint8Array(prefix + text.length + size);
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(8, text.length, true);
  file.set(text, prefix);
  let at = prefix + text.length;
  for (const name of sectionNames) {
    file.set(sections[name], at);
    at += sections[name].length;
  }
  view.setUint32(4, checksum(file.subarray(8)), true);
  return file;
}
