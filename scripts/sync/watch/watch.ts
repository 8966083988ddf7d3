/**
 * Run after run until told to stop: each is a run of the engine like any other, which asks the org in one call whether
 * anything has changed. What happens between two runs, or while nothing answers, is in the next question.
 */
import { EXIT_CODE } from '../exitCode.ts';
import type { ExitCode } from '../exitCode.ts';

const MAX_PAUSE_MILLIS = 15 * 60_000;

/** What passes by itself, or concerns single rows. Anything else needs somebody, and goes on for ever until they come. */
const GOES_ON: ReadonlySet<ExitCode> = new Set([EXIT_CODE.done, EXIT_CODE.quarantined, EXIT_CODE.temporary]);

export interface Watch {
  /** One run, with what became of it. */
  run: () => Promise<ExitCode>;
  /** Until so much time has passed, something rings, or the signal stops it. */
  rest: (millis: number) => Promise<void>;
  everyMillis: number;
  signal: AbortSignal;
}

export async function watch({ run, rest, everyMillis, signal }: Watch): Promise<ExitCode> {
  for (let failures = 0; ;) {
    const exitCode = await run();
    if (!GOES_ON.has(exitCode)) {
      return exitCode;
    }
    failures = exitCode === EXIT_CODE.temporary ? failures + 1 : 0;
    if (!signal.aborted) {
      await rest(pauseAfter(failures, everyMillis));
    }
    if (signal.aborted) {
      // Between two runs nothing is interrupted.
      return EXIT_CODE.done;
    }
  }
}

/** Doubled with each failure in a row: an org whose day is used up needs no question a minute. */
export function pauseAfter(failures: number, everyMillis: number): number {
  return Math.max(everyMillis, Math.min(MAX_PAUSE_MILLIS, everyMillis * 2 ** failures));
}
