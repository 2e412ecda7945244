import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { merge } from '../../utils/store/record.ts';
import { copies } from './copies.ts';

/** Copies changed apart are the same in whatever order and however often they are merged. */
export const recordsProperty = () =>
  fc.property(copies, ([a, b, c]) => {
    const whole = merge(merge(a, b), c);
    const others = [merge(a, merge(b, c)), merge(c, merge(b, a)), merge(whole, b)];
    if (!others.every((other) => isDeepStrictEqual(other, whole))) throw new Error('order matters');
  });
