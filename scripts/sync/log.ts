/**
 * What a run says while it runs, beside its result: to people on a terminal in words, to a log collector as one JSON object a
 * line (`--log json`). Neither has names or subjects.
 */
import { progressAsText } from './progress.ts';
import type { ReadProgress } from './progress.ts';

export interface RunLog {
  message: (text: string) => void;
  reading: (progress: ReadProgress) => void;
  /** How it ended, with figures. */
  end: (figures: Record<string, unknown>) => void;
}

interface LogTarget {
  isTTY?: boolean | undefined;
  write: (text: string) => unknown;
}

/** Words only where somebody is looking: a cron job that is right says nothing. */
export function textLog(target: LogTarget): RunLog {
  const say = (text: string): void => {
    if (target.isTTY) {
      target.write(`${text}\n`);
    }
  };
  return { message: say, reading: (progress) => say(progressAsText(progress)), end: () => {} };
}

export function jsonLog(target: LogTarget, now: () => Date = () => new Date()): RunLog {
  const line = (event: string, fields: Record<string, unknown>): void => {
    target.write(`${JSON.stringify({ time: now().toISOString(), event, ...fields })}\n`);
  };
  return {
    message: (text) => line('progress', { message: text }),
    reading: (progress) => line('reading', { ...progress }),
    end: (figures) => line('end', figures)
  };
}
