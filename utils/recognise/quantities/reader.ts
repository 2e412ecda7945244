import type { Context } from '../context.ts';
import { W } from '../languages/word-classes.ts';
import type { Piece } from './dates/when.ts';
import type { Amount } from './figures/amount.ts';
import { type Decimal, shownDecimal } from './numbers/digits.ts';
import { type Num, readNumber } from './numbers/numbers.ts';
import { classSet } from './text/lexicon.ts';
import { at, look, MASKED, NUMBER, opens, type Scan, tokenText } from './text/scan.ts';

/** A scanned text with what is known of the page, and numbers read once. */
export interface Reader extends Scan {
  decimal: Decimal;
  /** 3/7 is the third of July (Việt Nam), not the seventh of March (USA). */
  dayFirst: boolean;
  country: string;
  /** The page told it, and it was not taken from the language. */
  countryKnown: boolean;
  /** What a bare `$` is here, ISO 4217. */
  dollar: string;
  /** What was read at each token; null when nothing was. */
  numbers: (Num | null | undefined)[];
  pieces: (Piece | null | undefined)[];
  amounts: (Amount | null | undefined)[];
}

export function readerOf(s: Scan, context: Context): Reader {
  const country = context.country ?? '';
  // Field by field: what is spread is slower to read from afterwards.
  const r: Reader = {
    language: s.language,
    raw: s.raw,
    low: s.low,
    count: s.count,
    start: s.start,
    end: s.end,
    kind: s.kind,
    sign: s.sign,
    glued: s.glued,
    digits: s.digits,
    value: s.value,
    texts: s.texts,
    word: s.word,
    node: s.node,
    has: s.has,
    decimal: s.language.decimal,
    dayFirst: !s.language.monthFirst.includes(country || s.language.home),
    country: country || s.language.home,
    countryKnown: country !== '',
    dollar: s.language.dollar,
    numbers: new Array(s.count + 1),
    pieces: new Array(s.count + 1),
    amounts: new Array(s.count + 1),
  };
  r.decimal = decimalOf(r);
  r.dollar = dollarOf(r, country);
  return r;
}

/** Lets go of what was read at the tokens `from..to`: a long page would keep all of it alive. */
export function forget(r: Reader, from: number, to: number): void {
  for (let i = Math.max(0, from); i < to; i++) {
    r.texts[i] = undefined;
    r.numbers[i] = undefined;
    r.pieces[i] = undefined;
    r.amounts[i] = undefined;
  }
}

/** Words a number may begin with. */
const numberWords = classSet(W.num, W.mag, W.article, W.point, W.minus);

/** The number that begins at token `i`. */
export function number(r: Reader, i: number): Num | undefined {
  const known = r.numbers[i];
  if (known !== undefined) return known ?? undefined;
  const kind = r.kind[i];
  if (kind !== NUMBER && kind !== MASKED && !opens(r, i, numberWords) && !isNumberSign(r.sign[i]))
    return undefined;
  const read = readNumber(r, i, r.decimal);
  r.numbers[i] = read ?? null;
  return read;
}

/** Signs before a number: "-", ".", ",", "–", "−". */
function isNumberSign(sign: number | undefined): boolean {
  return sign === 0x2c || sign === 0x2d || sign === 0x2e || sign === 0x2013 || sign === 0x2212;
}

/** The language's decimal sign, unless every figure that shows its own says the other one. */
function decimalOf(s: Scan): Decimal {
  const own = s.language.decimal;
  let dots = 0;
  let commas = 0;
  for (let i = 0; i < s.count; i++) {
    const shown = s.kind[i] === NUMBER ? decimalAt(s, i) : undefined;
    if (shown === '.') dots++;
    else if (shown === ',') commas++;
  }
  if (own === ',') return dots > 0 && commas === 0 ? '.' : ',';
  return commas > 0 && dots === 0 ? ',' : '.';
}

/** "7.05" and "23.6" may be a time or a date; only grouping shows a document's habit. */
function decimalAt(s: Scan, i: number): Decimal | undefined {
  const length = at(s.end, i) - at(s.start, i);
  if (length < 5 || length > 20) return undefined;
  const text = tokenText(s, i);
  return text.includes('.') && text.includes(',') ? shownDecimal(text) : undefined;
}

const dollars: Record<string, string> = {
  AU: 'AUD',
  CA: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  SG: 'SGD',
  TW: 'TWD',
  US: 'USD',
};

/** The page's own dollar: by its country, or by the one it names ("C$6 billion") and no other. */
function dollarOf(s: Scan, country: string): string {
  const own = dollars[country];
  if (own) return own;
  const named = new Set<string>();
  for (let i = 1; i < s.count; i++) {
    if (s.sign[i] !== 0x24) continue;
    const sign = look(s, i - 1, W.sign);
    const code =
      sign && sign.end > i && at(s.end, i - 1) === at(s.start, i) ? sign.value : undefined;
    if (code !== undefined) named.add(String(code));
  }
  const [only] = named;
  return named.size === 1 && only ? only : s.language.dollar;
}
