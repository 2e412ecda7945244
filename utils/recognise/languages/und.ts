import { common } from './common.ts';
import type { Language } from './language.ts';

/** A page in none of our languages: full dates in figures, money and units by their signs. */
export const und: Language = {
  code: 'und',
  decimal: '.',
  monthFirst: ['US'],
  dollar: 'USD',
  home: '',
  tables: common,
};
