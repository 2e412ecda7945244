import { describe, expect, it } from 'vitest';
import { teamCounts } from '../../components/share/team-counts.ts';

const teams = [
  { id: 'a', name: 'Thời sự' },
  { id: 'b', name: 'Kinh tế' },
];
const of = (...spaces: string[]) => spaces.map((space) => (space ? { space } : {}));

describe('the annotations of a page, team by team', () => {
  it('says the own first, then each team that has some', () => {
    expect(teamCounts(of('a', '', 'a', ''), teams)).toEqual([
      { count: 2 },
      { id: 'a', name: 'Thời sự', count: 2 },
    ]);
  });

  it('says nothing where all are the own', () => {
    expect(teamCounts(of('', ''), teams)).toEqual([]);
    expect(teamCounts([], teams)).toEqual([]);
  });

  it('leaves the own out where there is none', () => {
    expect(teamCounts(of('b'), teams)).toEqual([{ id: 'b', name: 'Kinh tế', count: 1 }]);
  });

  it('counts what a team left behind as the own', () => {
    expect(teamCounts(of('gone', 'a'), teams)).toEqual([
      { count: 1 },
      { id: 'a', name: 'Thời sự', count: 1 },
    ]);
  });
});
