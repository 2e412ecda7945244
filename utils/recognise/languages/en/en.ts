import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { cues } from './cues.ts';
import { figures } from './figures.ts';
import { joinedOrdinal } from './joined.ts';

export const en: Language = {
  code: 'en',
  decimal: '.',
  monthFirst: ['US', 'CA', 'PH'],
  dollar: 'USD',
  home: 'US',
  monthBeforeDay: true,
  cueOutside: true,
  pluralParts: true,
  partsAsOrdinals: true,
  shortMillions: true,
  nounsDescribe: true,
  compound: joinedOrdinal,
  shortestCompound: 8,
  spelledYears: true,
  notDates: ['24/7', '9/11'],
  pastEnding: 'ed',
  tables: withCommon({ ...calendar, ...figures, ...cues }),
};
