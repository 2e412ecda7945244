import type { Case } from './cases.ts';

const cells: Record<string, string> = {
  date: 'date',
  'date-noyear': 'date',
  datetime: 'time',
  time: 'time',
  period: 'period',
  open: 'period',
  timeperiod: 'interval',
  number: 'number',
  ordinal: 'ordinal',
  percentage: 'percent',
  fraction: 'fraction',
  money: 'money',
  currency: 'money',
  measure: 'unit',
  dimension: 'unit',
  distance: 'unit',
  volume: 'unit',
  quantity: 'unit',
  temperature: 'unit',
  age: 'unit',
  duration: 'duration',
  set: 'set',
  holiday: 'holiday',
  none: 'none',
};

/** The column a row counts in; rows of relative ordinals and of nothing judged are in none. */
export function cellOf(row: Case): string | undefined {
  return cells[row.kind];
}
