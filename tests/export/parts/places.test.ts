import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../utils/export/parts/places.ts';

describe('placeOf', () => {
  it.each([
    'Hà Nội',
    'Hanoi',
    'hà nội',
    'Hà Nội'.normalize('NFD'),
    'thành phố Hà Nội',
    'Thủ đô Hà Nội',
  ])('%s', (name) => {
    expect(placeOf(name)).toEqual({ id: 1_581_130, longitude: 105.84, latitude: 21.02 });
  });

  it('takes the most populous of a name', () => {
    expect(placeOf('London')).toMatchObject({ id: 2_643_743 });
  });

  it.each([undefined, '', 'Ha', 'hả nội', 'constructor', '__proto__', 'x'.repeat(100)])(
    '%j is none of the table',
    (name) => {
      expect(placeOf(name)).toBeUndefined();
    },
  );
});
