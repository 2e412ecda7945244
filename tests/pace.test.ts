import { expect, test } from 'vitest';
import { createPace } from '../utils/pace.ts';

const pace = () => createPace({ restMs: 400, patienceMs: 2500 });

test('work waits until the page rests', () => {
  const { ask } = pace();
  expect(ask(1000)).toBe(400);
  expect(ask(1300)).toBe(400);
});

test('and no longer than patience allows when it never rests', () => {
  const { ask } = pace();
  ask(1000);
  expect(ask(3300)).toBe(200);
  expect(ask(3600)).toBe(0);
});

test('patience begins anew with the work', () => {
  const { ask, begin, waiting } = pace();
  ask(1000);
  expect(waiting()).toBe(true);
  begin();
  expect(waiting()).toBe(false);
  expect(ask(3600)).toBe(400);
});

test('a pause outlasts rest and patience', () => {
  const { ask, begin, pause } = pace();
  ask(1000);
  begin();
  pause(1400, 6000);
  expect(ask(1500)).toBe(5900);
  expect(ask(7300)).toBe(100);
  expect(ask(7400)).toBe(0);
});

test('a pause can be ended', () => {
  const { ask, pause } = pace();
  pause(1000, 60_000);
  pause(1100, 0);
  expect(ask(1200)).toBe(400);
});
