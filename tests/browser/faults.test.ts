import { expect, it } from 'vitest';
import { damages } from '../../scripts/faults/database-files.ts';
import { damageFiles, killWhileSaving, stopWhileSaving } from '../../scripts/faults/faults.ts';
import { ask } from '../../scripts/faults/in-extension.ts';
import { eachBrowser } from './each-browser.ts';

// The counts of a hundred kills and more are made by `npm run bench -- faults`.
eachBrowser('what was acknowledged', (running) => {
  it('is there after the browser was killed while saving', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { session, count } = await killWhileSaving(running.session, round);
      running.replace(session);
      expect(count.acknowledged).toBeGreaterThan(0);
      expect(count).toMatchObject({ lost: 0, doubled: 0 });
    }
  }, 300_000);

  it('is there, once, after the background was stopped while saving', async () => {
    const count = await stopWhileSaving(running.session, 8);
    expect(count.acknowledged).toBeGreaterThan(8);
    expect(count).toMatchObject({ lost: 0, doubled: 0 });
  }, 300_000);

  it.each(damages)(
    'is back after the files of the database were damaged: %s',
    async (how) => {
      const { session, count } = await damageFiles(running.session, how, 0.5);
      running.replace(session);
      expect(count).toMatchObject({ lost: 0, doubled: 0 });
    },
    300_000,
  );

  it('that came back is told until the reader has seen it', async () => {
    const told = await ask(running.session, 'health', null);
    expect(told.value).toMatchObject({ missing: 0 });
    expect((told.value as { restored: number }).restored).toBeGreaterThan(0);
    await ask(running.session, 'healthSeen', null);
    expect((await ask(running.session, 'health', null)).value).not.toHaveProperty('restored');
  });
});
