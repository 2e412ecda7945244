/**
 * When and where a value was set: nine digits of milliseconds, four of a counter, both base 36, and
 * the device, so that stamps compare as text. A hybrid logical clock (Kulkarni et al., 2014): it
 * follows the wall clock and never goes back behind a stamp it has seen.
 */
export type Stamp = string;

/** Gives the next stamp of this device. */
export type Tick = () => Stamp;

const day = 86_400_000;
const counters = 36 ** 4;

const stampOf = (time: number, counter: number, device: string): Stamp =>
  `${time.toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${device}`;

/** Milliseconds since 1970 of a stamp. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 9), 36) || 0;

const counterOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(10, 14), 36) || 0;

/** The stamp after `last`, at `now` in milliseconds where that is later. */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const time = timeOf(last);
  if (now > time) return stampOf(now, 0, device);
  const counter = counterOf(last) + 1;
  return counter < counters ? stampOf(time, counter, device) : stampOf(time + 1, 0, device);
}

/**
 * A stamp of another device as we take it: more than a day ahead of us comes from a wrong clock or a
 * hostile one, and would win over every edit for ever.
 */
export function clamped(stamp: Stamp, now: number): Stamp {
  const latest = now + day;
  return timeOf(stamp) > latest ? stampOf(latest, 0, stamp.slice(15)) : stamp;
}

export interface Clock {
  tick: Tick;
  /** Stamps given from now on are later than this one. */
  see: (stamp: Stamp) => void;
  /** The latest stamp given or seen, to start the clock with after a restart. */
  last: () => Stamp;
}

/** A device's clock that goes on after `last`. */
export function startClock(device: string, last: Stamp = '', now = Date.now): Clock {
  let latest = last;
  return {
    tick() {
      latest = nextStamp(latest, now(), device);
      return latest;
    },
    see(stamp) {
      if (stamp > latest) latest = stamp;
    },
    last: () => latest,
  };
}
