import fc from 'fast-check';
import { beforeAll, describe, it, vi } from 'vitest';
import { anchorProperty } from '../scripts/fuzz/anchor.ts';
import { messagesProperty } from '../scripts/fuzz/messages.ts';
import { recogniserProperty } from '../scripts/fuzz/recogniser.ts';
import { recordsProperty } from '../scripts/fuzz/records.ts';

// 10,500 inputs, different ones in every run; a failure prints the seed that repeats it.
// `npm run bench -- fuzz` tries a million.
describe('whatever comes in', () => {
  beforeAll(() => {
    // Handlers say what they could not do.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('merges into the same record in any order', () => {
    fc.assert(recordsProperty(), { numRuns: 4000 });
  }, 60_000);

  it('is recognised as mentions that stand where they say', () => {
    return fc.assert(recogniserProperty(), { numRuns: 2500 });
  }, 60_000);

  it('is anchored and looked for without harm', () => {
    fc.assert(anchorProperty(), { numRuns: 2500 });
  }, 60_000);

  it('is answered as a message, and done only for whom it may be', async () => {
    await fc.assert(await messagesProperty(), { numRuns: 1500 });
  }, 60_000);
});
