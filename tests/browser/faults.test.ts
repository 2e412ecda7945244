import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { damages } from '../../scripts/faults/database-files.ts';
import { damageFiles, killWhileSaving, stopWhileSaving } from '../../scripts/faults/faults.ts';
import { ask } from '../../scripts/lib/in-extension.ts';

const patienceMs = 600_000;

// A fault may leave a browser that no other test could use: each has one of its own.
// The counts of a hundred kills and more are made by `npm run bench -- faults`.
describe.each(['chromium', 'firefox'] as const)('what was acknowledged in %s', (name) => {
  let session: Session;
  beforeEach(async () => {
    session = await launch(name, { extension: builtExtension(name) });
  });
  afterEach(() => session.close());

  it.each([0, 1, 2])(
    'is there after the browser was killed while saving: moment %i',
    async (round) => {
      const after = await killWhileSaving(session, round);
      session = after.session;
      expect(after.count.acknowledged).toBeGreaterThan(0);
      expect(after.count).toMatchObject({ lost: 0, doubled: 0 });
    },
    patienceMs,
  );

  it(
    'is there, once, after the background was stopped while saving',
    async () => {
      const count = await stopWhileSaving(session, 5);
      expect(count.acknowledged).toBeGreaterThan(5);
      expect(count).toMatchObject({ lost: 0, doubled: 0 });
    },
    patienceMs,
  );

  it.each(damages)(
    'is back after the files of the database were damaged: %s',
    async (how) => {
      const after = await damageFiles(session, how, 0.5);
      session = after.session;
      expect(after.count.acknowledged).toBeGreaterThanOrEqual(40);
      expect(after.count).toMatchObject({ lost: 0, doubled: 0 });
    },
    patienceMs,
  );

  it(
    'that came back is told until the reader has seen it',
    async () => {
      const { session: again, count } = await damageFiles(session, 'deleted', 0.5);
      session = again;
      const told = await ask(session, 'health', null);
      expect(told.value).toMatchObject({ missing: 0, restored: count.acknowledged });
      await ask(session, 'healthSeen', null);
      expect((await ask(session, 'health', null)).value).not.toHaveProperty('restored');
    },
    patienceMs,
  );
});
