import { withCommon } from '../common.ts';
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { cues } from './cues.ts';
import { figures } from './figures.ts';

export const vi: Language = {
  code: 'vi',
  decimal: ',',
  monthFirst: [],
  dollar: 'USD',
  home: 'VN',
  spelled: 'vietnamese',
  capitalIsName: true,
  englishThousands: true,
  bareDay: true,
  bareMoney: 'VND',
  ageInSpan: true,
  splitClocks: true,
  notDates: ['24/7', '24/24', '7/7'],
  tables: withCommon({ ...calendar, ...figures, ...cues }),
};
