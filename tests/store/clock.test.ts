import { describe, expect, it } from 'vitest';
import { clamped, nextStamp, startClock, timeOf } from '../../utils/store/clock.ts';
import { stampAt } from './stamps.ts';

const noon = Date.parse('2026-11-24T12:00:00Z');
const hour = 3_600_000;

describe('clock', () => {
  it('stamps with time, counter and device', () => {
    const { tick } = startClock('ab', '', () => noon);
    const at = noon.toString(36);
    expect([tick(), tick()]).toEqual([`0${at}.0000.ab`, `0${at}.0001.ab`]);
  });

  it('never goes back: a wall clock set back counts on', () => {
    const last = startClock('ab', '', () => noon).tick();
    const { tick } = startClock('ab', last, () => noon - hour);
    const next = tick();
    expect(next > last).toBe(true);
    expect(timeOf(next)).toBe(noon);
  });

  it('goes on after what it has seen of others', () => {
    const clock = startClock('ab', '', () => noon);
    clock.see(stampAt('2026-11-24T12:30:00Z', 'zz'));
    expect(timeOf(clock.tick())).toBe(noon + hour / 2);
    clock.see(stampAt('2020-01-01T00:00:00Z', 'zz'));
    expect(timeOf(clock.last())).toBe(noon + hour / 2);
  });

  it('takes the next millisecond when the counter is full', () => {
    const full = stampAt('2026-11-24T12:00:00Z', 'ab').replace('.0000.', '.zzzz.');
    expect(nextStamp(full, noon, 'ab')).toBe(stampAt('2026-11-24T12:00:00.001Z', 'ab'));
  });

  it('takes a stamp more than a day ahead as one of a day ahead', () => {
    const near = stampAt('2026-11-25T11:59:00Z', 'zz');
    expect(clamped(near, noon)).toBe(near);
    expect(clamped(stampAt('2028-11-24T12:00:00Z', 'zz'), noon)).toBe(
      stampAt('2026-11-25T12:00:00Z', 'zz'),
    );
  });

  it('takes what is no instant as the beginning of time', () => {
    expect(timeOf('')).toBe(0);
  });
});
