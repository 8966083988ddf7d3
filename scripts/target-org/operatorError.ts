/** A problem that ends a command: what is wrong, and what anyone who runs it can do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly todo: string;

  constructor(message: string, todo: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.todo = todo;
  }
}
