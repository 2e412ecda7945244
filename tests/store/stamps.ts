import { type Stamp, startClock } from '../../utils/store/clock.ts';

/** The first stamp a device gives at an instant. */
export const stampAt = (instant: string, device: string): Stamp =>
  startClock(device, '', () => Date.parse(instant)).tick();
