import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { notFound } from '../http/errorBody.ts';
import { fieldEquals, selectFields } from '../../engine/soql/index.ts';
import type { Condition } from '../../engine/soql/index.ts';
import type { DataContext } from '../http/dataContext.ts';
import { visibleObject } from './describeObject.ts';
import { readRow, runTree, selectedFields } from './readRow.ts';
import { deleteById, pathId, rowById, updateById } from './rows.ts';

type Target =
  | { kind: 'parent'; object: ObjectSchema; id: string }
  | { kind: 'children'; object: ObjectSchema; condition: Condition };

/** `/sobjects/{object}/{id}/{relationship}/...`: REST guide, "Traverse Relationships with Friendly URLs". */
export function traverse(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  id: string,
  path: readonly string[]
): ApiResponse {
  const target = walk(context, object, pathId(object, id), path);
  if (target.kind === 'parent') {
    return parentResponse(context, request, target.object, target.id);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // "For relationships that resolve to multiple records, only GET methods are supported."
    throw new SalesforceError(
      'METHOD_NOT_ALLOWED',
      `HTTP Method '${request.method}' not allowed. Allowed are GET,HEAD`,
      { status: 405 }
    );
  }
  const fields = selectedFields(context, target.object, request.query.get('fields'));
  return json(runTree(context, selectFields(target.object.name, fields, { where: target.condition })));
}

function parentResponse(
  context: DataContext,
  request: ApiRequest,
  object: ObjectSchema,
  id: string
): ApiResponse {
  switch (request.method) {
    case 'PATCH':
      return updateById(context, request, object, id);
    case 'DELETE':
      return deleteById(context, object, id);
    default:
      return rowById(context, request, object, id);
  }
}

/** Up to five parents, then at most one set of children: the limits of SOQL. */
function walk(context: DataContext, object: ObjectSchema, id: string, path: readonly string[]): Target {
  let here: { object: ObjectSchema; id: string } = { object, id };
  for (const [index, name] of path.entries()) {
    const wanted = name.toLowerCase();
    const child = here.object.childRelationships.find(
      (one) => one.relationshipName?.toLowerCase() === wanted
    );
    const field = [...here.object.fields.values()].find(
      (one) => one.relationshipName?.toLowerCase() === wanted
    );
    if (field === undefined && child !== undefined) {
      if (index < path.length - 1) {
        throw new UnsupportedError(
          'a relationship path that goes on after a set of child records',
          path.join('/')
        );
      }
      // The parent must be there for this user, else its children are not either.
      if (readRow(context, here.object, ['Id'], here.id) === undefined) {
        throw notFound();
      }
      return {
        kind: 'children',
        object: visibleObject(context, child.childObject),
        condition: fieldEquals(child.field, here.id)
      };
    }
    if (field === undefined || index >= 5 || !context.session.access.field(here.object, field.name).read) {
      throw notFound();
    }
    here = parentOf(context, here, field.name, field.referenceTo);
  }
  return { kind: 'parent', ...here };
}

function parentOf(
  context: DataContext,
  here: { object: ObjectSchema; id: string },
  fieldName: string,
  referenceTo: readonly string[]
): { object: ObjectSchema; id: string } {
  const parentId = readRow(context, here.object, [fieldName], here.id)?.[fieldName];
  // "If no related record is associated with the relationship name ... a 404 error response."
  if (typeof parentId !== 'string') {
    throw notFound();
  }
  const parent = referenceTo
    .map((name) => context.org.schema.objects.get(name.toLowerCase()))
    .find((one) => one !== undefined && parentId.startsWith(one.keyPrefix));
  if (parent === undefined) {
    throw notFound();
  }
  return { object: visibleObject(context, parent.name), id: parentId };
}
