import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { asArray, parserError, readJsonObject, tokenName } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import { fieldIn } from '../../engine/soql/index.ts';
import type { DataContext } from '../http/dataContext.ts';
import { visibleObject } from './describeObject.ts';
import { toId18 } from '../../core/ids.ts';
import { readRows, selectedFields } from './readRow.ts';

const MAX_RECORDS = 2000;

/** GET /composite/sobjects/{object}?ids=&fields= */
export function getCollection(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const ids = (request.query.get('ids') ?? '').split(',').filter((id) => id !== '');
  return retrieve(
    context,
    params['object'] ?? '',
    ids,
    (request.query.get('fields') ?? '').split(',').filter((name) => name !== '')
  );
}

/** POST /composite/sobjects/{object} with { ids, fields }: "up to 2,000 records". */
export function postRetrieve(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const body = readJsonObject(request);
  return retrieve(
    context,
    params['object'] ?? '',
    texts(body['ids'], 'ids'),
    texts(body['fields'], 'fields')
  );
}

/** One entry for each id, in order; null where the id is wrong or the row is not there for this user. */
function retrieve(
  context: DataContext,
  objectName: string,
  ids: readonly string[],
  fields: readonly string[]
): ApiResponse {
  const object = visibleObject(context, objectName);
  if (ids.length === 0 || fields.length === 0) {
    throw new SalesforceError('INVALID_INPUT', 'Both "ids" and "fields" must name at least one.');
  }
  if (ids.length > MAX_RECORDS) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${MAX_RECORDS} records into this call`
    );
  }
  const wanted = ids.map((id) => toId18(id.trim()));
  const known = new Set(
    wanted.filter((id) => id !== undefined).filter((id) => id.startsWith(object.keyPrefix))
  );
  const names = selectedFields(context, object, fields.join(','));
  const rows = known.size === 0 ? [] : readRows(context, object, names, fieldIn('Id', [...known]));
  const byId = new Map(rows.map((row) => [String(row['Id']), row]));
  return json(wanted.map((id) => (id === undefined ? null : (byId.get(id) ?? null))));
}

function texts(value: unknown, name: string): string[] {
  return asArray(value, `list "${name}"`).map((one) => {
    if (typeof one !== 'string') {
      throw parserError(`Cannot deserialize instance of string from ${tokenName(one)} value`);
    }
    return one;
  });
}
