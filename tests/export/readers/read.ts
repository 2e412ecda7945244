/** What a reader finds of an annotation; what its format has no room for is absent. */
export interface Read {
  quote: string;
  start?: number;
  end?: number;
  value?: string;
}
