import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { figures } from './figures.ts';

export const fr: Language = {
  code: 'fr',
  decimal: ',',
  monthFirst: [],
  dollar: 'USD',
  home: 'FR',
  spaceGroups: true,
  pluralParts: true,
  plainForms: true,
  cueOutside: true,
  bareDay: true,
  ageInSpan: true,
  notDates: ['24/7', '7/7'],
  hoursLast: 'one',
  futureEndings: ['era', 'ira', 'ront', 'erai', 'irai', 'rons'],
  tables: withCommon({ ...calendar, ...figures }),
};
