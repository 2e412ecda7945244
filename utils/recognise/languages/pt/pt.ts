import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { figures } from './figures.ts';

export const pt: Language = {
  code: 'pt',
  decimal: ',',
  monthFirst: [],
  dollar: 'USD',
  home: 'BR',
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
  futureEndings: ['rá', 'rão', 'rei', 'remos'],
  monthBeforeDay: 'loose',
  tables: withCommon({ ...calendar, ...figures }),
};
