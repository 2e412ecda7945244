/** What a stretch of text was recognised as. Offsets are UTF-16 units into the text given. */

export const nameKinds = ['person', 'organisation', 'place', 'other'] as const;
/** In the order readers see them. */
export const kinds = ['person', 'organisation', 'place', 'date', 'figure', 'other'] as const;

export type NameKind = (typeof nameKinds)[number];
export type Kind = (typeof kinds)[number];

interface Stretch {
  start: number;
  end: number;
  /** The characters `start..end` of the text, unchanged. */
  text: string;
  /** 0..1: how sure the recogniser is of kind and extent. */
  confidence: number;
}

export interface NameMention extends Stretch {
  kind: NameKind;
  /** Mentions of one thing in one page share it. */
  entity: string;
  /** The fullest form of the name in the page. */
  label: string;
}

/** What a date leaves to be inferred from the article: `3-7` says day and month, the year is assumed. */
export type Assumed = 'year' | 'month' | 'day';

export interface DateMention extends Stretch {
  kind: 'date';
  /** EDTF / ISO 8601, ends inclusive. Absent when nothing is known to resolve it against. */
  value?: string;
  /**
   * What the words alone fix: EDTF with X for what they leave open (`XXXX-07-03`), or for relative
   * wording an ISO 8601 duration from publication (`-P1Y` for "last year", `P0D` for "today").
   */
  said: string;
  assumed?: Assumed[];
  /** Other readings a newspaper leaves open, best first. */
  alternatives?: string[];
  part?: 'early-morning' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
  /** "early July", "mid-1990s", "cuối tháng 7". */
  modifier?: 'start' | 'mid' | 'end';
}

export type FigureType =
  | 'number'
  | 'ordinal'
  | 'ratio'
  | 'fraction'
  | 'percent'
  | 'money'
  | 'quantity'
  | 'duration'
  | 'score';

export interface FigureMention extends Stretch {
  kind: 'figure';
  type: FigureType;
  /** Canonical: `1500`, `15`, `217/217`, `2/3`, `5..7%`, `0.3pp`, `1200000000 VND`, `12.5 hectare`, `P94Y`, `3-1`. */
  value: string;
  bound?: 'more' | 'less' | 'about';
  change?: 'up' | 'down' | 'times';
  /** What one unit of it is counted by, as written: "năm", "year", "km". */
  per?: string;
  /** The counted noun of a count, as written: "xã, phường, thị trấn", "people". */
  noun?: string;
}

export type QuantityMention = DateMention | FigureMention;
export type Mention = NameMention | QuantityMention;
