/** Line from 1, column from 0, as compilers count. */
export interface SourcePlace {
  line: number;
  column: number;
}

/** A file that cannot be compiled, in words without path and frame. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly place: SourcePlace | undefined;

  constructor(message: string, place?: SourcePlace) {
    super(message);
    this.place = place;
  }
}

/** What the LWC compiler throws, in our words. Anything else is a fault of the build and stays what it is. */
export function fromLwcCompiler(error: unknown, file: string): CompileError | undefined {
  if (!(error instanceof Error) || !/^(\S+: )?LWC\d+|LWC\d+:/.test(error.message)) {
    return undefined;
  }
  const { location } = error as { location?: { line?: unknown; column?: unknown } };
  // Babel puts the path before its words, the place behind them, and a frame below.
  const [first = ''] = error.message.split('\n');
  const words = first
    .replace(`${file}: `, '')
    .replace(/^SyntaxError: /, '')
    .replace(/\s*\(\d+:\d+\)$/, '');
  return new CompileError(
    words,
    typeof location?.line === 'number' && typeof location.column === 'number'
      ? { line: location.line, column: location.column }
      : undefined
  );
}
