/** What an error on one row, or on a whole request of rows, means for the rows. */
import { isConcurrencyLimit, stopsTheRun } from './orgError.ts';
import type { OrgError } from './orgError.ts';

export interface RowError {
  statusCode: string;
  message: string;
}

/**
 * - `retry`: the same rows may be taken in a moment;
 * - `split`: too much work for one transaction, or one row spoils it for the others: fewer rows at a time;
 * - `stop`: no row would be taken now;
 * - `refused`: this row, as it is.
 */
export type Verdict = 'retry' | 'split' | 'stop' | 'refused';

const RETRY = /UNABLE_TO_LOCK_ROW|SERVER_UNAVAILABLE|QUERY_TIMEOUT/;
/** Limits of a transaction, as flows and triggers of the org report them. */
const TOO_MUCH =
  /REQUEST_RUNNING_TOO_LONG|LIMIT_EXCEPTION|CPU time limit|Too many (SOQL|DML|query)|heap size|TXN_SECURITY_RUNTIME/i;

/** A lock or a limit can hide inside the message of another error, where a trigger or flow of the org passed it on. */
export function verdictOfRow({ statusCode, message }: RowError): Verdict {
  const text = `${statusCode} ${message}`;
  if (stopsTheRun({ errorCode: statusCode, message })) {
    return 'stop';
  }
  // The parent goes in an earlier batch of the same call; when that was locked, the row has to wait for it.
  if (isMissingParent({ statusCode, message })) {
    return 'retry';
  }
  if (RETRY.test(text) || isConcurrencyLimit({ errorCode: statusCode, message })) {
    return 'retry';
  }
  return TOO_MUCH.test(text) ? 'split' : 'refused';
}

export const isMissingParent = ({ message }: RowError): boolean => /Foreign key external ID/i.test(message);

/**
 * The owner who was named cannot read the object (decision 0116), or is not for the sync to name: the rest of the row is
 * still right.
 */
export const isOwnerRefused = ({ statusCode }: RowError): boolean =>
  statusCode === 'TRANSFER_REQUIRES_READ' || statusCode === 'INSUFFICIENT_ACCESS_OR_READONLY';

/** Nothing that fewer rows would change. */
const WRONG_REQUEST = new Set([
  'INVALID_FIELD',
  'INVALID_TYPE',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'INSUFFICIENT_ACCESS_OR_READONLY',
  'NOT_FOUND',
  'INVALID_SESSION_ID'
]);

/** The transport has repeated what could be repeated, so what is left is the fault of the rows, or of the org's day. */
export function verdictOfRequest(error: OrgError): Exclude<Verdict, 'retry' | 'refused'> {
  if (stopsTheRun(error) || WRONG_REQUEST.has(error.errorCode) || isOutage(error)) {
    return 'stop';
  }
  return 'split';
}

/** Nobody there, or nobody there who could do anything: halving the rows would only ask more often. */
function isOutage({ status, errorCode, message }: OrgError): boolean {
  return (
    errorCode === 'SERVER_UNAVAILABLE' ||
    (errorCode.startsWith('HTTP_') && status !== 413 && status !== 500) ||
    (status === 0 && errorCode !== 'TIMEOUT') ||
    isConcurrencyLimit({ errorCode, message })
  );
}
