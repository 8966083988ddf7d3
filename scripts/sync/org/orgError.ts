/** What the org answered instead of what was asked for, and what that means for the run. */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';

const errorList = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1);

/** An answer with an error code, not yet judged: callers know what they asked for. */
export class OrgError extends Error {
  override readonly name = 'OrgError';
  readonly status: number;
  readonly errorCode: string;
  /** The same request may work in a moment. */
  readonly temporary: boolean;

  constructor(status: number, errorCode: string, message: string, temporary: boolean) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
    this.temporary = temporary;
  }
}

const TEMPORARY_STATUS = new Set([408, 420, 429, 502, 503, 504]);
const TEMPORARY_CODES = new Set([
  'SERVER_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'REQUEST_RUNNING_TOO_LONG',
  'UNABLE_TO_LOCK_ROW'
]);
const SCHEMA_CODES = new Set([
  'INVALID_FIELD',
  'INVALID_TYPE',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'INSUFFICIENT_ACCESS_OR_READONLY',
  'NOT_FOUND'
]);

export function orgErrorFrom(status: number, body: string): OrgError {
  const parsed = errorList.safeParse(parseJson(body));
  if (!parsed.success) {
    const start = body.replace(/\s+/g, ' ').trim().slice(0, 120);
    return new OrgError(status, `HTTP_${status}`, start || 'an empty answer', TEMPORARY_STATUS.has(status));
  }
  const [first] = parsed.data;
  const { errorCode = `HTTP_${status}`, message = '' } = first ?? {};
  return new OrgError(
    status,
    errorCode,
    message,
    TEMPORARY_STATUS.has(status) || TEMPORARY_CODES.has(errorCode)
  );
}

/** An org error as the end of a run, in words for whoever started it. */
export function endOfRun(error: unknown, doing: string): SyncError {
  if (error instanceof SyncError) {
    return error;
  }
  if (!(error instanceof OrgError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new SyncError(`${doing}: ${message}`, {
      exitCode: EXIT_CODE.unexpected,
      wayOut: 'This is a fault of the sync: please report it with this message.',
      cause: error
    });
  }
  const said = `${doing}: ${error.errorCode}, ${error.message.trim()}`;
  if (error.errorCode === 'REQUEST_LIMIT_EXCEEDED' || error.temporary) {
    return new SyncError(said, {
      exitCode: EXIT_CODE.temporary,
      wayOut:
        'The org is busy or its daily API allowance is used up. Run again later: nothing has to be undone.',
      cause: error
    });
  }
  if (SCHEMA_CODES.has(error.errorCode)) {
    return new SyncError(said, {
      exitCode: EXIT_CODE.schema,
      wayOut: 'Deploy the package, and give the user of the sync the permission set Ridealong Sync.',
      cause: error
    });
  }
  return new SyncError(said, {
    exitCode: EXIT_CODE.unexpected,
    wayOut: 'See docs/sync.md, "When it fails".',
    cause: error
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
