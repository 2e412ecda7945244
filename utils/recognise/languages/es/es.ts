import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { readSpanishOrdinal } from './compound.ts';
import { figures } from './figures.ts';

export const es: Language = {
  code: 'es',
  decimal: ',',
  monthFirst: [],
  dollar: 'USD',
  home: 'ES',
  spaceGroups: true,
  pluralParts: true,
  ordinalChains: true,
  plainForms: true,
  cueOutside: true,
  bareDay: true,
  ageInSpan: true,
  notDates: ['24/7'],
  tensAnd: true,
  hoursLast: 'all',
  futureEndings: ['rá', 'rán', 'ré', 'remos'],
  monthBeforeDay: 'loose',
  compound: readSpanishOrdinal,
  tables: withCommon({ ...calendar, ...figures }),
};
