import type { TeamView } from '../../utils/share/teams.ts';
import type { Annotation } from '../../utils/store/annotation.ts';

export interface TeamCount {
  /** A team's; the reader's own annotations have none. */
  id?: string;
  name?: string;
  count: number;
}

/**
 * How many of a page's annotations are the reader's own and each team's, the own first; nothing while
 * all are the reader's. What belongs to a team the reader has left is the reader's again.
 */
export function teamCounts(
  annotations: Pick<Annotation, 'space'>[],
  teams: Pick<TeamView, 'id' | 'name'>[],
): TeamCount[] {
  const of = (id: string) => annotations.filter(({ space }) => space === id).length;
  const shared = teams.map(({ id, name }) => ({ id, name, count: of(id) }));
  const some = shared.filter(({ count }) => count > 0);
  if (some.length === 0) return [];
  const own = annotations.length - some.reduce((sum, { count }) => sum + count, 0);
  return own > 0 ? [{ count: own }, ...some] : some;
}
