/** What the org answered instead of what was asked for, and what that means for the run. */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { cutText } from '../plan/canonical.ts';
import { SyncError } from '../syncError.ts';

const errorList = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1);

export interface OrgErrorDetails {
  status: number;
  errorCode: string;
  message: string;
  temporary: boolean;
  retryAfterMillis?: number | undefined;
  cause?: unknown;
}

/** An answer with an error code, not yet judged: callers know what they asked for. */
export class OrgError extends Error {
  override readonly name = 'OrgError';
  /** 0 when no answer came. */
  readonly status: number;
  readonly errorCode: string;
  /** The same request may succeed in a moment. */
  readonly temporary: boolean;
  /** How long the org asks to wait. */
  readonly retryAfterMillis: number;

  constructor({ status, errorCode, message, temporary, retryAfterMillis, cause }: OrgErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.errorCode = errorCode;
    this.temporary = temporary;
    this.retryAfterMillis = retryAfterMillis ?? 0;
  }
}

/** 5xx is the server's fault, with or without a code of Salesforce's in it (500 UNKNOWN_EXCEPTION, 520 of a proxy). */
const isTemporaryStatus = (status: number): boolean =>
  status >= 500 || status === 408 || status === 420 || status === 429;

const TEMPORARY_CODES = new Set([
  'SERVER_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'REQUEST_RUNNING_TOO_LONG',
  'UNABLE_TO_LOCK_ROW',
  'UNKNOWN_EXCEPTION'
]);
/** Nothing this run could do will work before somebody or some hours have helped. */
const STOPS_FOR_LATER = new Set([
  'REQUEST_LIMIT_EXCEEDED',
  'STORAGE_LIMIT_EXCEEDED',
  'API_DISABLED_FOR_ORG',
  'API_CURRENTLY_DISABLED'
]);
const SCHEMA_CODES = new Set([
  'INVALID_FIELD',
  'INVALID_TYPE',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'INSUFFICIENT_ACCESS_OR_READONLY',
  'NOT_FOUND'
]);

export function orgErrorFrom(status: number, body: string, retryAfterSeconds?: string | null): OrgError {
  const parsed = errorList.safeParse(parseJson(body));
  const [first] = parsed.data ?? [];
  const errorCode = first?.errorCode ?? `HTTP_${status}`;
  const message = first?.message ?? (cutText(body.replace(/\s+/g, ' ').trim(), 120) || 'an empty answer');
  const temporary =
    isTemporaryStatus(status) || TEMPORARY_CODES.has(errorCode) || isConcurrencyLimit({ errorCode, message });
  const seconds = Number(retryAfterSeconds ?? Number.NaN);
  return new OrgError({
    status,
    errorCode,
    message,
    temporary,
    retryAfterMillis: temporary && seconds > 0 ? seconds * 1000 : undefined
  });
}

/**
 * REQUEST_LIMIT_EXCEEDED says two things: too many requests at once ("ConcurrentRequests (Concurrent API Requests)
 * Limit exceeded."), which passes in seconds, and too many in a day ("TotalRequests Limit exceeded."), which does not.
 */
export function isConcurrencyLimit({ errorCode, message }: { errorCode: string; message: string }): boolean {
  return errorCode === 'REQUEST_LIMIT_EXCEEDED' && /Concurrent/i.test(message);
}

export function stopsTheRun({ errorCode, message }: { errorCode: string; message: string }): boolean {
  return STOPS_FOR_LATER.has(errorCode) && !isConcurrencyLimit({ errorCode, message });
}

const DEPLOY = 'Deploy the package, and give the user of the sync the permission set Ridealong Sync.';

/** An org error as the end of a run, in words for the person who started it. */
export function endOfRun(error: unknown, doing: string): SyncError {
  if (error instanceof SyncError) {
    return error;
  }
  if (!(error instanceof OrgError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new SyncError(`${doing}: ${message}`, {
      exitCode: EXIT_CODE.unexpected,
      actions: 'This is a fault of the sync: please report it with this message.',
      cause: error
    });
  }
  return new SyncError(`${doing}: ${error.errorCode}, ${error.message.trim()}`, {
    ...verdictOf(error),
    cause: error
  });
}

function verdictOf(error: OrgError): { exitCode: SyncError['exitCode']; actions: string } {
  if (error.errorCode === 'STORAGE_LIMIT_EXCEEDED') {
    return {
      exitCode: EXIT_CODE.temporary,
      actions:
        'The org has no room for more records. Free some storage, then run again: nothing has to be undone.'
    };
  }
  if (error.temporary || stopsTheRun(error)) {
    return {
      exitCode: EXIT_CODE.temporary,
      actions:
        'The org is busy or its daily API allowance is used up. Run again later: nothing has to be undone.'
    };
  }
  if (SCHEMA_CODES.has(error.errorCode)) {
    return { exitCode: EXIT_CODE.schema, actions: DEPLOY };
  }
  return { exitCode: EXIT_CODE.unexpected, actions: 'See docs/sync.md, "When it fails".' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
