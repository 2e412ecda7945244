import type { Area } from '../store/area.ts';
import type { ServerAddress } from './server.ts';

/** A team this device belongs to, with what opens its database; never leaves `storage.local`. */
export interface Team extends ServerAddress {
  /** The space its annotations carry; random, this device's own. */
  id: string;
  name: string;
  /** Base64url of the team's secret. */
  secret: string;
  /** How the reader signs what they keep for the team. */
  me: string;
  standing: TeamStanding;
}

/** How sharing with a team goes, for the reader. */
export interface TeamStanding {
  /** Instant of the last sync that succeeded, ISO 8601. */
  synced?: string;
  /** A key of `_locales`: why the last one did not, and since when none does. */
  problem?: string;
  since?: string;
  /** Documents this device cannot read. */
  unreadable: number;
  /** The last syncs that did something or failed, newest first. */
  log: LogLine[];
}

export interface LogLine {
  at: string;
  taken: number;
  sent: number;
  problem?: string;
}

/** A team as the interface shows it: nothing secret. */
export interface TeamView extends Omit<Team, 'secret' | 'password'> {
  /** Annotations of the team on this device, and those not yet sent. */
  kept: number;
  waiting: number;
  /** Whether a sync is under way, and how many documents it has moved. */
  moving?: number;
}

const key = 'teams';
const LOG_LINES = 20;

export const readTeams = async (local: Area): Promise<Team[]> =>
  ((await local.get(key))[key] as Team[] | undefined) ?? [];

export const writeTeams = (local: Area, teams: Team[]): Promise<void> =>
  teams.length > 0 ? local.set({ [key]: teams }) : local.remove(key);

/** The standing after a sync ended at `line.at`. */
export function standingAfter(
  { log, since, synced, unreadable }: TeamStanding,
  line: LogLine,
  unread = unreadable,
): TeamStanding {
  const failedAgain = line.problem !== undefined && log[0]?.problem === line.problem;
  const told = line.problem !== undefined || line.taken + line.sent > 0;
  const lines = told ? [line, ...log.slice(failedAgain ? 1 : 0)].slice(0, LOG_LINES) : log;
  return line.problem === undefined
    ? { synced: line.at, unreadable: unread, log: lines }
    : {
        ...(synced ? { synced } : {}),
        problem: line.problem,
        since: since ?? line.at,
        unreadable: unread,
        log: lines,
      };
}
