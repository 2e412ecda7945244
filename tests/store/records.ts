import fc from 'fast-check';
import type { Stamp } from '../../utils/store/clock.ts';
import { blank, changedTo, merge, removed, type Stamped } from '../../utils/store/record.ts';

/** What one device did to its copy, and whose copy it then took in. */
type Act =
  | { device: number; do: 'set'; field: string; value: unknown }
  | { device: number; do: 'tags'; tags: string[] }
  | { device: number; do: 'remove' }
  | { device: number; do: 'take'; from: number };

const devices = 3;
const device = fc.nat(devices - 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    device,
    do: fc.constant('set' as const),
    field: fc.constantFrom('note', 'colour', 'label', '__proto__'),
    value: fc.oneof(fc.string(), fc.constant(undefined), fc.jsonValue({ maxDepth: 1 })),
  }),
  fc.record({
    device,
    do: fc.constant('tags' as const),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', '__proto__', 'ế'), { maxLength: 3 }),
  }),
  fc.record({ device, do: fc.constant('remove' as const) }),
  fc.record({ device, do: fc.constant('take' as const), from: device }),
);

/** Copies of one record as devices that changed it apart hold them. */
export const copies: fc.Arbitrary<[Stamped, Stamped, Stamped]> = fc
  .array(act, { maxLength: 14 })
  .map((acts) => {
    const held = Array.from({ length: devices }, () => blank);
    let time = 0;
    for (const one of acts) {
      const mine = held[one.device] ?? blank;
      const tick = (): Stamp => {
        time += 1;
        return `${String(time >> 1).padStart(9, '0')}.0000.${one.device}`;
      };
      held[one.device] = done(one, mine, held, tick);
    }
    return held as [Stamped, Stamped, Stamped];
  });

function done(one: Act, mine: Stamped, held: Stamped[], tick: () => Stamp): Stamped {
  if (one.do === 'take') return merge(mine, held[one.from] ?? blank);
  if (one.do === 'remove') return removed(mine, tick);
  const tags = mine.tags.filter(([, set]) => set).map(([tag]) => tag);
  if (one.do === 'tags') return changedTo(mine, { values: mine.values, tags: one.tags }, tick);
  const values = Object.fromEntries([...Object.entries(mine.values), [one.field, one.value]]);
  return changedTo(mine, { values, tags }, tick);
}
