/** How a watch goes from run to run, with runs that are told how to end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import type { ExitCode } from '../exitCode.ts';
import { pauseAfter, watch } from './watch.ts';

const MINUTE = 60_000;
const { done, quarantined, temporary, interrupted, usage, schema, changeGuard, unexpected } = EXIT_CODE;

/** Ends after so many runs; the pauses between them. */
async function pausesOf(ends: readonly ExitCode[]): Promise<{ exitCode: ExitCode; pauses: number[] }> {
  const stop = new AbortController();
  const left = [...ends];
  const pauses: number[] = [];
  const exitCode = await watch({
    run: () => Promise.resolve(left.shift() ?? assert.fail('one run too many')),
    rest: (millis) => {
      pauses.push(millis / MINUTE);
      if (left.length === 0) {
        stop.abort();
      }
      return Promise.resolve();
    },
    everyMillis: MINUTE,
    signal: stop.signal
  });
  return { exitCode, pauses };
}

describe('a watch', () => {
  it('runs again and again, with refused rows, too, until it is stopped between two runs', async () => {
    assert.deepEqual(await pausesOf([done, quarantined, done]), { exitCode: done, pauses: [1, 1, 1] });
  });

  it('waits longer with each failure that passes by itself, and no longer once it has passed', async () => {
    const { pauses } = await pausesOf([temporary, temporary, done, ...Array<ExitCode>(6).fill(temporary)]);
    assert.deepEqual(pauses, [2, 4, 1, 2, 4, 8, 15, 15, 15]);
  });

  it('never asks more often than it was told, whatever fails', () => {
    assert.equal(pauseAfter(3, 30 * MINUTE), 30 * MINUTE);
  });

  for (const code of [usage, schema, changeGuard, unexpected, interrupted]) {
    it(`ends with what needs somebody: ${code}`, async () => {
      assert.deepEqual(await pausesOf([done, code, done]), { exitCode: code, pauses: [1] });
    });
  }

  it('does not rest when it was stopped during a run that ended well', async () => {
    const stop = new AbortController();
    const exitCode = await watch({
      run: () => {
        stop.abort();
        return Promise.resolve(done);
      },
      rest: () => assert.fail('it rests'),
      everyMillis: MINUTE,
      signal: stop.signal
    });
    assert.equal(exitCode, done);
  });
});
