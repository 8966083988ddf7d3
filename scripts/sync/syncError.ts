import type { ExitCode } from './exitCode.ts';

/** A problem that ends the run: what is wrong, what to do about it, and the exit code it stands for. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly exitCode: ExitCode;
  readonly actions: string;

  constructor(message: string, details: { exitCode: ExitCode; actions: string; cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.exitCode = details.exitCode;
    this.actions = details.actions;
  }
}
