import type { SaveError } from '../../core/types.ts';
import { RowFailure } from './rowWork.ts';

/** What speaks against an operation on several records: thrown, so that nothing of it is left. */
class Refusal extends Error {
  readonly errors: readonly SaveError[];

  constructor(errors: readonly SaveError[]) {
    super('the operation is refused');
    this.errors = errors;
  }
}

export function refuse(errors: readonly SaveError[]): void {
  if (errors.length > 0) {
    throw new Refusal(errors);
  }
}

/** Of a refusal or of rows that failed; anything else goes on its way. */
export function errorsOf(error: unknown): SaveError[] {
  if (error instanceof Refusal) {
    return [...error.errors];
  }
  if (error instanceof RowFailure) {
    return error.failures.map((failure) => failure.error);
  }
  throw error;
}
