import { browser } from 'wxt/browser';
import { originOf } from '../../utils/access/servers.ts';
import type { BackgroundCalls, Handlers } from '../../utils/messages.ts';
import { done, failed } from '../../utils/result.ts';
import { Desk } from '../../utils/share/desk.ts';
import { databaseAddress, readInvitation } from '../../utils/share/invitation.ts';
import { newSecret } from '../../utils/share/keys.ts';
import { moveTo } from '../../utils/share/move.ts';
import type { Annotation } from '../../utils/store/annotation.ts';
import type { Keeper } from '../../utils/store/keeper.ts';
import type { Settings } from '../../utils/store/settings.ts';

type Sharing = Pick<
  Handlers<BackgroundCalls>,
  'teams' | 'joinTeam' | 'startTeam' | 'invite' | 'leaveTeam' | 'syncTeams' | 'moveTo'
>;

const ALARM = 'share';
const EVERY_MINUTES = 5;
/** After an edit others wait no longer than this, and a word typed in between costs no request. */
const REST_MS = 3000;

/** What the background does with teams: nothing at all, not a timer, while the reader is in none. */
export function sharing(keeper: Keeper, settings: () => Promise<Settings>) {
  const desk = new Desk(keeper, browser.storage.local, mayReach);
  let resting: ReturnType<typeof setTimeout> | undefined;

  const watch = async () => {
    if ((await desk.teams()).length === 0) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void desk.syncAll(false);
  });

  const handlers: Sharing = {
    teams: { from: ['extension'], run: async () => done(await desk.views()) },
    joinTeam: {
      from: ['extension'],
      run: async ({ invitation, member }) => {
        const read = await readInvitation(invitation);
        if (!read.ok) return read;
        const joined = await desk.join(read.value, member);
        await watch();
        return joined;
      },
    },
    startTeam: {
      from: ['extension'],
      run: async ({ team, database: typed, member }) => {
        const database = databaseAddress(typed);
        if (!database) return failed('problemShareAddress');
        const joined = await desk.join({ team, database, secret: newSecret() }, member);
        await watch();
        return joined;
      },
    },
    invite: { from: ['extension'], run: ({ team }) => desk.invite(team) },
    leaveTeam: {
      from: ['extension'],
      run: async ({ team, forget }) => {
        const left = await desk.leave(team, forget);
        await watch();
        return left;
      },
    },
    syncTeams: {
      from: ['extension'],
      run: async ({ wait }) => {
        const syncing = desk.syncAll(true);
        if (wait) await syncing;
        return done(null);
      },
    },
    moveTo: {
      from: ['extension'],
      run: async ({ ids, team }) => {
        const me = (await desk.teams()).find(({ id }) => id === team)?.me;
        if (team !== undefined && me === undefined) return failed('problemShareGone');
        await moveTo(keeper, ids, team, me);
        edited();
        return done(null);
      },
    },
  };

  function edited() {
    clearTimeout(resting);
    resting = setTimeout(() => void desk.syncAll(false), REST_MS);
  }

  return {
    handlers,
    /** Something was written: what is a team's goes there once the reader rests. */
    edited,
    /** New annotations go where the reader wants new ones, signed for the team. */
    async signed(annotations: Annotation[]): Promise<Annotation[]> {
      const teams = await desk.teams();
      const wanted = (await settings()).space;
      return annotations.map((one) => {
        const team = teams.find(({ id }) => id === (one.space ?? wanted));
        return team ? { ...one, space: team.id, author: one.author ?? team.me } : one;
      });
    },
    /** How the reader signs a change of this annotation. */
    async signature(id: string): Promise<{ changedBy?: string }> {
      const space = (await keeper.annotation(id))?.space;
      const me = space && (await desk.teams()).find((team) => team.id === space)?.me;
      return me ? { changedBy: me } : {};
    },
  };
}

const mayReach = (database: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(database)] });
