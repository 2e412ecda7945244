import type { Here } from '../../utils/messages.ts';
import type { Look } from './reading.ts';

/** How the background is told which page this is. */
export const hereOf = ({ id, facts: { canonical } }: Look): Here => ({
  page: id,
  ...(canonical ? { canonical } : {}),
});
