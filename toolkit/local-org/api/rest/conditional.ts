import { createHash } from 'node:crypto';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { DataContext } from '../http/dataContext.ts';
import { readRow, selectedFields } from './readRow.ts';

const conditions = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'];

const notModified: ApiResponse = { status: 304 };

/**
 * What a conditional request for a record gets instead of the record, or of an update; undefined when its conditions hold.
 * Entity tags are there for accounts alone, and deletes take no conditions.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
 */
export function refusedByCondition(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  id: string
): ApiResponse | undefined {
  const { headers } = request;
  if (!conditions.some((name) => headers[name] !== undefined)) {
    return undefined;
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const match = object.name === 'Account' ? headers['if-match'] : undefined;
  const noneMatch = object.name === 'Account' ? headers['if-none-match'] : undefined;
  const unmodifiedSince = dateOf(headers['if-unmodified-since'], reads);
  const modifiedSince = reads ? dateOf(headers['if-modified-since'], true) : undefined;
  if (match !== undefined && !names(match, tagOf(context, object, id), reads)) {
    throw preconditionFailed('If-Match');
  }
  const changed = lastModified(context, object, id);
  if (unmodifiedSince !== undefined && changed !== undefined && changed > unmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  if (noneMatch !== undefined) {
    if (!names(noneMatch, tagOf(context, object, id), reads)) {
      return undefined;
    }
    if (!reads) {
      throw preconditionFailed('If-None-Match');
    }
    return notModified;
  }
  return modifiedSince !== undefined && changed !== undefined && changed <= modifiedSince
    ? notModified
    : undefined;
}

/** The same for describes: what they say is as old as the server, which reads the project when it starts. */
export function unchangedDescribe(context: DataContext, request: ApiRequest): ApiResponse | undefined {
  const started = Math.floor(context.services.startedAt.getTime() / 1000) * 1000;
  const modifiedSince = dateOf(request.headers['if-modified-since'], true);
  const unmodifiedSince = dateOf(request.headers['if-unmodified-since'], true);
  if (unmodifiedSince !== undefined && started > unmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  return modifiedSince !== undefined && started <= modifiedSince ? notModified : undefined;
}

/** The entity tag of a record, as a header: for accounts alone. */
export function entityTag(
  context: DataContext,
  object: ObjectSchema,
  id: string
): Record<string, string> | undefined {
  const tag = object.name === 'Account' ? tagOf(context, object, id) : undefined;
  return tag === undefined ? undefined : { ETag: tag };
}

/** "A hash of the content": of all that the user may read, whichever fields were asked for. */
function tagOf(context: DataContext, object: ObjectSchema, id: string): string | undefined {
  const row = readRow(context, object, selectedFields(context, object, null), id);
  if (row === undefined) {
    return undefined;
  }
  const { attributes: _, ...fields } = row;
  return `"${createHash('sha256').update(JSON.stringify(fields)).digest('base64')}--gzip"`;
}

function names(header: string, tag: string | undefined, reads: boolean): boolean {
  if (header.trim() === '*') {
    return tag !== undefined;
  }
  const tags = header.match(/(?:W\/)?"[^"]*"/g);
  if (tags === null && !reads) {
    throw invalidHeader(header);
  }
  return tag !== undefined && (tags ?? []).some((one) => one.replace(/^W\//, '') === tag);
}

function lastModified(context: DataContext, object: ObjectSchema, id: string): number | undefined {
  if (!object.fields.has('lastmodifieddate')) {
    return undefined;
  }
  const row = readRow(context, object, ['LastModifiedDate'], id);
  const time = Date.parse(String(row?.['LastModifiedDate']));
  return Number.isNaN(time) ? undefined : time;
}

/** An invalid date is no condition when reading; for a write it is refused. */
function dateOf(header: string | undefined, reads: boolean): number | undefined {
  if (header === undefined) {
    return undefined;
  }
  const time = Date.parse(header);
  if (!Number.isNaN(time)) {
    return time;
  }
  if (!reads) {
    throw invalidHeader(header);
  }
  return undefined;
}

function preconditionFailed(header: string): SalesforceError {
  return new SalesforceError('PRECONDITION_FAILED', `The condition of ${header} does not hold.`, {
    status: 412
  });
}

function invalidHeader(value: string): SalesforceError {
  return new SalesforceError('INVALID_HEADER', `Invalid value of a conditional request header: ${value}`);
}
