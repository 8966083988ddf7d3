/**
 * Errors reach a component in many shapes: a wire's or LDS call's FetchResponse (`body` an object or a list), GraphQL
 * errors, JavaScript errors, text. This module reads them all.
 */
import unknown from '@salesforce/label/c.Ridealong_Error_Unknown';

interface Finding {
  message: string;
  code?: string;
}

/** Sentences to show, each once. Never empty. */
export function reduceErrors(error: unknown): string[] {
  const messages = [...new Set(findings(error).map((finding) => finding.message))];
  return messages.length > 0 ? messages : [unknown];
}

/** Salesforce status codes in the error, such as `DUPLICATE_VALUE`. */
export function errorCodes(error: unknown): string[] {
  return findings(error).flatMap((finding) => finding.code ?? []);
}

/**
 * Id of the record that already holds a unique value, when that is what went wrong. Salesforce names it only in the
 * message: "duplicate value found: Key__c duplicates value on record with id: a0X...".
 */
export function duplicateOf(error: unknown): string | undefined {
  for (const { message } of findings(error)) {
    const id = /duplicate.*record with id:\s*([a-zA-Z0-9]{15,18})/i.exec(message)?.[1];
    if (id) {
      return id;
    }
  }
  return undefined;
}

/** No network, or a gateway that had no answer. */
const NO_ANSWER: unknown[] = [0, 502, 503, 504];

/** True when the request never got an answer: nobody knows whether it was carried out. */
export function isOffline(error: unknown): boolean {
  if (error instanceof TypeError) {
    return true;
  }
  // GraphQL has no `error`: a request that failed as a whole stands among its `errors`.
  if (Array.isArray(error)) {
    return error.length > 0 && error.every(isOffline);
  }
  if (!isRecord(error)) {
    return false;
  }
  return NO_ANSWER.includes(error.status) || (Array.isArray(error.body) && isOffline(error.body));
}

function findings(error: unknown): Finding[] {
  if (error === undefined || error === null) {
    return [];
  }
  if (typeof error === 'string') {
    return [{ message: error }];
  }
  if (Array.isArray(error)) {
    return error.flatMap(findings);
  }
  if (!isRecord(error)) {
    return [];
  }

  const body = error.body;
  if (Array.isArray(body)) {
    return body.flatMap(findings);
  }
  if (isRecord(body)) {
    return findingsOfBody(body);
  }
  if (typeof error.message === 'string') {
    return [{ message: error.message, code: codeOf(error) }];
  }
  if (typeof error.statusText === 'string') {
    return [{ message: error.statusText }];
  }
  return [];
}

/** The UI API puts what went wrong with fields and with the record into `output`, and a general sentence beside it. */
function findingsOfBody(body: Record<string, unknown>): Finding[] {
  const output = isRecord(body.output) ? body.output : {};
  const onRecord = Array.isArray(output.errors) ? output.errors.flatMap(findings) : [];
  const onFields = isRecord(output.fieldErrors) ? Object.values(output.fieldErrors).flatMap(findings) : [];
  const exact = [...onRecord, ...onFields];
  if (exact.length > 0) {
    return exact;
  }
  return typeof body.message === 'string' ? [{ message: body.message, code: codeOf(body) }] : [];
}

function codeOf(error: Record<string, unknown>): string | undefined {
  if (typeof error.errorCode === 'string') {
    return error.errorCode;
  }
  const extensions = error.extensions;
  if (isRecord(extensions)) {
    const code = extensions.ErrorType ?? extensions.errorCode ?? extensions.code;
    if (typeof code === 'string') {
      return code;
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
