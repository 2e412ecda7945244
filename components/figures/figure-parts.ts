import type { FigureMention, FigureType } from '../../utils/recognise/mention.ts';
import { numberFormat } from '../formats.ts';
import { durationWords } from './duration-words.ts';

/** A figure as a row of a table. */
export interface FigureParts {
  /** The number as the reader's language writes it. */
  amount: string;
  unit: string;
  /** What is counted, as the article says it. */
  counts: string;
  /** To sort by, within one type and unit. */
  magnitude: number;
}

/** In the order of the table. */
const types: FigureType[] = [
  'money',
  'percent',
  'quantity',
  'number',
  'ratio',
  'fraction',
  'score',
  'duration',
  'ordinal',
];
const bounds = { more: '> ', less: '< ', about: '≈ ' };
const changes = { up: '+', down: '−', times: '×' };
const numberShape = /^-?\d{1,30}(?:\.\d{1,20})?/u;

/** The parts of a figure's canonical value, in the reader's language. */
export function figureParts(figure: FigureMention, language: string): FigureParts {
  const { value, noun = '', per, bound, change } = figure;
  const sign = (bound ? bounds[bound] : '') + (change ? changes[change] : '');
  const row = (amount: string, unit: string, magnitude: number): FigureParts => ({
    amount: sign + amount,
    unit: [unit, per && `/ ${per}`].filter(Boolean).join(' '),
    counts: noun,
    magnitude,
  });

  const duration = value.startsWith('P') && durationWords(value, language);
  if (duration) return row(duration.amount, duration.unit, duration.seconds);
  if (/^\d{1,15}[/:-]\d{1,15}$/u.test(value)) {
    const [a = 0, b = 1] = value.split(/[/:-]/u).map(Number);
    return row(value, '', a / (b || 1));
  }
  const [from] = numberShape.exec(value) ?? [];
  if (from === undefined) return row(value, '', 0);
  const rest = value.slice(from.length);
  const [to] = rest.startsWith('..') ? (numberShape.exec(rest.slice(2)) ?? []) : [];
  const unit = (to === undefined ? rest : rest.slice(2 + to.length)).trim();
  const number = numberFormat(language, { maximumFractionDigits: 20 });
  const written = [from, ...(to === undefined ? [] : [to])].map((n) => number.format(Number(n)));
  return row(written.join('–'), unit, Number(to ?? from));
}

/** By type, then by unit, the greatest first. */
export function byMagnitude(
  a: { type: FigureType; parts: FigureParts },
  b: { type: FigureType; parts: FigureParts },
): number {
  const type = types.indexOf(a.type) - types.indexOf(b.type);
  if (type !== 0) return type;
  const sameUnit = a.type === 'duration' || a.parts.unit === b.parts.unit;
  const unit = sameUnit ? 0 : a.parts.unit.localeCompare(b.parts.unit);
  return unit || b.parts.magnitude - a.parts.magnitude;
}
