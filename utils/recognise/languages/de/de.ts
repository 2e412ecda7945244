import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { readCompound } from './compound.ts';
import { figures } from './figures.ts';

export const de: Language = {
  code: 'de',
  decimal: ',',
  monthFirst: [],
  dollar: 'USD',
  home: 'DE',
  spaceGroups: true,
  cueOutside: true,
  bareDay: true,
  unitFirst: true,
  ageInSpan: true,
  notDates: ['24/7'],
  compound: readCompound,
  monthBeforeDay: 'loose',
  plural: 'n',
  capitalNouns: true,
  ordinalMonths: true,
  stopAfterDay: true,
  tables: withCommon({ ...calendar, ...figures }),
};
