import type { KeptPage } from '../store/annotation.ts';

/** One way to take annotations away. Pure: the same pages give the same file. */
export interface Format {
  /** As `--export` and `--to` name it. */
  id: string;
  /** As the reader sees it; a proper name, the same in every language. */
  name: string;
  extension: string;
  mime: string;
  /** The file's whole text. `exported` is the instant of the export, ISO 8601 UTC. */
  write(pages: KeptPage[], exported: string): string;
}
