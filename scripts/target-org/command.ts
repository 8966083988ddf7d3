/** What all commands for an org have in common: how they fail, in words and with an exit code. */
import { SyncError } from '../sync/syncError.ts';
import { OperatorError } from './operatorError.ts';

export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const [what, todo] = inWords(error);
    console.error(todo === undefined ? what : `${what}\n  ${todo}`);
    process.exitCode = error instanceof OperatorError ? EXIT.usage : EXIT.failed;
  }
}

function inWords(error: unknown): [what: string, todo?: string] {
  if (error instanceof OperatorError) {
    return [error.message, error.todo];
  }
  if (error instanceof SyncError) {
    return [error.message, error.actions];
  }
  // A wrong option of parseArgs says itself what is wrong.
  return [error instanceof Error ? error.message : String(error)];
}
