import { done, failed, type Result } from '../result.ts';
import type { Area } from '../store/area.ts';
import { everyRow } from '../store/every-row.ts';
import type { Keeper } from '../store/keeper.ts';
import { isGone } from '../store/record.ts';
import { fromBase64Url, toBase64Url } from './bytes.ts';
import { type Invitation, writeInvitation } from './invitation.ts';
import { keysOf } from './keys.ts';
import { leaveSpace } from './leave-space.ts';
import { openTeam } from './open-team.ts';
import { restAfter } from './patience.ts';
import { openServer } from './server.ts';
import { storeReplica } from './store-replica.ts';
import { type Synced, sync } from './sync.ts';
import { readTeams, standingAfter, type Team, type TeamView, writeTeams } from './teams.ts';

/** Whom the reader is to a server, and how they sign. */
export interface Member {
  user: string;
  password: string;
  me: string;
}

interface Under {
  way: Promise<Result<Synced>>;
  stop: AbortController;
  moved: number;
}

/** Every team of this device: joins, syncs one at a time each, and leaves. */
export class Desk {
  readonly #keeper: Keeper;
  readonly #local: Area;
  readonly #mayReach: (database: string) => Promise<boolean>;
  readonly #under = new Map<string, Under>();
  /** Syncs that failed one after the other, and when to try again, by team. */
  readonly #failures = new Map<string, { count: number; until: number }>();

  constructor(keeper: Keeper, local: Area, mayReach: (database: string) => Promise<boolean>) {
    this.#keeper = keeper;
    this.#local = local;
    this.#mayReach = mayReach;
  }

  teams(): Promise<Team[]> {
    return readTeams(this.#local);
  }

  async views(): Promise<TeamView[]> {
    const teams = await this.teams();
    const counts = teams.length > 0 ? await this.#counts() : new Map();
    return teams.map(({ secret: _secret, password: _password, ...team }) => {
      const moved = this.#under.get(team.id)?.moved;
      return {
        ...team,
        ...(counts.get(team.id) ?? { kept: 0, waiting: 0 }),
        ...(moved === undefined ? {} : { moving: moved }),
      };
    });
  }

  /** Joins, once the server has shown that the secret is its team's. */
  async join(invitation: Invitation, member: Member): Promise<Result<null>> {
    const { database, secret, team: called } = invitation;
    if (!(await this.#mayReach(database))) return failed('problemShareNoPermission');
    const teams = await this.teams();
    if (teams.some((team) => team.database === database)) return failed('problemShareTwice');
    const address = { database, user: member.user, password: member.password };
    const ask = openServer(address, new AbortController().signal);
    const opened = await openTeam(ask, await keysOf(secret), called);
    if (!opened.ok) return opened;
    const team: Team = {
      ...address,
      id: crypto.randomUUID(),
      name: opened.value,
      secret: toBase64Url(secret),
      me: member.me,
      standing: { unreadable: 0, log: [] },
    };
    await writeTeams(this.#local, [...teams, team]);
    void this.sync(team.id, true);
    return done(null);
  }

  async invite(id: string): Promise<Result<string>> {
    const team = (await this.teams()).find((one) => one.id === id);
    const secret = team && fromBase64Url(team.secret);
    if (!team || !secret) return failed('problemShareGone');
    return done(await writeInvitation({ team: team.name, database: team.database, secret }));
  }

  /** Stops sharing; what was shared stays as the reader's own, or with `forget` goes from this device. */
  async leave(id: string, forget: boolean): Promise<Result<null>> {
    this.#under.get(id)?.stop.abort();
    await this.#under.get(id)?.way;
    await writeTeams(
      this.#local,
      (await this.teams()).filter((team) => team.id !== id),
    );
    await leaveSpace(this.#keeper, id, forget);
    return done(null);
  }

  /** Syncs every team whose time has come; `asked` by the reader, at once. */
  async syncAll(asked: boolean, now = Date.now()): Promise<void> {
    const due = (await this.teams()).filter(
      ({ id }) => asked || (this.#failures.get(id)?.until ?? 0) <= now,
    );
    await Promise.all(due.map(({ id }) => this.sync(id, asked)));
  }

  /** One sync of a team; who comes while it is under way gets its answer. */
  sync(id: string, thorough: boolean): Promise<Result<Synced>> {
    const running = this.#under.get(id);
    if (running) return running.way;
    const stop = new AbortController();
    const under: Under = { stop, moved: 0, way: Promise.resolve(failed('problemShareGone')) };
    this.#under.set(id, under);
    under.way = this.#sync(id, thorough, under).finally(() => this.#under.delete(id));
    return under.way;
  }

  async #sync(id: string, thorough: boolean, under: Under): Promise<Result<Synced>> {
    const team = (await this.teams()).find((one) => one.id === id);
    const secret = team && fromBase64Url(team.secret);
    if (!team || !secret) return failed('problemShareGone');
    const answer = (await this.#mayReach(team.database))
      ? await sync(
          {
            ask: openServer(team, under.stop.signal),
            keys: await keysOf(secret),
            replica: storeReplica(this.#keeper, id),
            device: await this.#keeper.device(),
          },
          {
            thorough,
            progress: (moved) => {
              under.moved = moved;
            },
          },
        )
      : failed('problemShareNoPermission');
    await this.#note(id, answer);
    return answer;
  }

  async #note(id: string, answer: Result<Synced>): Promise<void> {
    const count = answer.ok ? 0 : (this.#failures.get(id)?.count ?? 0) + 1;
    this.#failures.set(id, { count, until: Date.now() + restAfter(count) });
    const at = new Date().toISOString();
    const line = answer.ok
      ? { at, taken: answer.value.taken, sent: answer.value.sent }
      : { at, taken: 0, sent: 0, problem: answer.error };
    const unreadable = answer.ok ? answer.value.unreadable : undefined;
    const teams = await this.teams();
    await writeTeams(
      this.#local,
      teams.map((team) =>
        team.id === id
          ? { ...team, standing: standingAfter(team.standing, line, unreadable) }
          : team,
      ),
    );
  }

  #counts(): Promise<Map<string, { kept: number; waiting: number }>> {
    return this.#keeper.read(async (store) => {
      const counts = new Map<string, { kept: number; waiting: number }>();
      for await (const [, rows] of everyRow(store)) {
        for (const row of rows) {
          if (row.space === undefined) continue;
          const count = counts.get(row.space) ?? { kept: 0, waiting: 0 };
          if (!isGone(row)) count.kept += 1;
          count.waiting += row.dirty ?? 0;
          counts.set(row.space, count);
        }
      }
      return counts;
    });
  }
}
