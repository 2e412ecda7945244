import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Couch, startCouch } from '../../scripts/lib/couch.ts';
import { type Member, member } from './member.ts';
import { randomFrom } from './random.ts';

const MEMBERS = 12;
const EDITS = 1000;
const DOCUMENTS = 60;
/** Of requests before they arrive, and of answers after the server acted. */
const LOST = 0.16;
const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);

const nameOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** `fetch` over a bad line: some requests never arrive, some answers never return. */
function badLine(random: () => number, line: { bad: boolean; faults: number }): typeof fetch {
  const lost = () => {
    if (!line.bad || random() >= LOST / 2) return false;
    line.faults += 1;
    return true;
  };
  return async (...call) => {
    if (lost()) throw new TypeError('never sent');
    const answer = await fetch(...call);
    if (lost()) {
      await answer.arrayBuffer();
      throw new TypeError('never answered');
    }
    return answer;
  };
}

async function work(members: Member[], random: () => number, deletes: boolean) {
  const set: [document: string, tag: string][] = [];
  const perMember = Math.ceil(EDITS / members.length);
  await Promise.all(
    members.map(async (one, index) => {
      for (let n = 0; n < perMember; n++) {
        const document = nameOf(Math.floor(random() * DOCUMENTS));
        const tag = `${index}.${n}`;
        if (deletes && random() < 0.1) one.remove(document);
        else {
          one.edit(document, { [random() < 0.5 ? 'note' : `field${index}`]: tag }, tag);
          set.push([document, tag]);
        }
        if (random() < 0.12) await one.sync();
      }
    }),
  );
  return set;
}

/** Rounds over a good line until all hold the same and nothing waits. */
async function settle(members: Member[]): Promise<number> {
  for (let round = 1; round <= 10; round++) {
    for (const one of members)
      expect(await one.sync({ thorough: true })).toMatchObject({ ok: true });
    const [first, ...others] = members.map((one) => one.state());
    const same = others.every((state) => state === first);
    if (same && members.every((one) => one.waiting() === 0)) return round;
  }
  throw new Error('The members do not come to the same');
}

describe('twelve members over a line that loses a sixth', () => {
  let couch: Couch;
  beforeAll(async () => {
    couch = await startCouch();
  }, 90_000);
  afterAll(() => couch.stop());

  it.each(seeds)(
    'hold the same in the end, with no conflict left and no edit missing (%i)',
    async (seed) => {
      const random = randomFrom(seed);
      const line = { bad: true, faults: 0 };
      const deletes = seed % 2 === 0;
      const database = await couch.database();
      const send = badLine(random, line);
      const members = await Promise.all(
        Array.from({ length: MEMBERS }, (_, index) =>
          member(couch, database, `d${index}`, { send }),
        ),
      );
      const set = await work(members, random, deletes);
      line.bad = false;
      await settle(members);

      expect(line.faults).toBeGreaterThan(20);
      const path = new URL(database).pathname;
      const all = (await couch.ask(
        'GET',
        `${path}/_all_docs?include_docs=true&conflicts=true`,
      )) as { rows: { doc: object }[] };
      expect(all.rows.filter(({ doc }) => '_conflicts' in doc)).toEqual([]);
      if (deletes) return;
      const rows = members[0]?.rows;
      const missing = set.filter(
        ([document, tag]) => !rows?.get(document)?.tags.some(([name]) => name === tag),
      );
      expect(missing).toEqual([]);
    },
    120_000,
  );
});
