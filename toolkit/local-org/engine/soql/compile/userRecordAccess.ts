/**
 * Rows of `UserRecordAccess`: what a user may do with up to 200 records, worked out for who asks.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrecordaccess.htm
 * "Records that the running user doesn't have read access to are filtered out." Error wordings are assumed.
 */
import { toId18 } from '../../../core/ids.ts';
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import { SalesforceError, UnsupportedError } from '../../../core/types.ts';
import type { Access, SObjectRecord } from '../../../core/types.ts';
import type { CompileContext } from './compileContext.ts';
import type { Condition, SelectTree } from '../tree/selectTree.ts';
import { quoted } from './sqlFragment.ts';

const most = 200;

export function userRecordAccessRows(context: CompileContext, tree: SelectTree): SObjectRecord[] {
  const [userId, ...others] = wanted(tree.where, 'UserId');
  if (userId === undefined || others.length > 0) {
    throw new SalesforceError(
      'MALFORMED_QUERY',
      'UserRecordAccess can only be queried by one UserId and by RecordId'
    );
  }
  const ids = [...new Set(wanted(tree.where, 'RecordId'))];
  if (ids.length === 0) {
    throw new SalesforceError(
      'MALFORMED_QUERY',
      'UserRecordAccess can only be queried by one UserId and by RecordId'
    );
  }
  if (ids.length > most) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `UserRecordAccess can be queried for at most ${most} records at a time`
    );
  }
  const access = accessOf(context, userId);
  return ids.flatMap((id) => {
    const object = objectOf(context, id);
    if (!object || !exists(context, object, id) || !context.session.access.record(object, id).read) {
      return [];
    }
    const may = access.record(object, id);
    return [
      {
        Id: id,
        UserId: userId,
        RecordId: id,
        HasReadAccess: may.read,
        HasEditAccess: may.edit,
        HasDeleteAccess: may.delete,
        HasTransferAccess: may.transfer,
        HasAllAccess: may.all,
        MaxAccessLevel: highest(may)
      }
    ];
  });
}

function exists(context: CompileContext, object: ObjectSchema, id: string): boolean {
  return context.db.prepare(`SELECT 1 FROM ${quoted(object.name)} WHERE "Id" = ?`).get(id) !== undefined;
}

function accessOf(context: CompileContext, userId: string): Access {
  if (userId === context.session.userId) {
    return context.session.access;
  }
  const access = context.accessOf?.(userId);
  if (!access) {
    throw new UnsupportedError('UserRecordAccess of another user');
  }
  return access;
}

function highest(may: ReturnType<Access['record']>): string {
  if (may.all) {
    return 'All';
  }
  if (may.transfer) {
    return 'Transfer';
  }
  if (may.delete) {
    return 'Delete';
  }
  if (may.edit) {
    return 'Edit';
  }
  return may.read ? 'Read' : 'None';
}

function objectOf(context: CompileContext, id: string): ObjectSchema | undefined {
  for (const object of context.schema.objects.values()) {
    if (object.keyPrefix === id.slice(0, 3) && !object.virtual) {
      return object;
    }
  }
  return undefined;
}

/** Ids that a field must equal or be in, where that holds for every row. */
function wanted(condition: Condition | undefined, field: string): string[] {
  if (condition?.kind === 'and') {
    return condition.conditions.flatMap((each) => wanted(each, field));
  }
  const literals =
    condition?.kind === 'compare' && condition.operator === '='
      ? [condition.value]
      : condition?.kind === 'in' && !condition.negated
        ? condition.values
        : [];
  const isField =
    (condition?.kind === 'compare' || condition?.kind === 'in') &&
    condition.left.kind === 'field' &&
    condition.left.path.at(-1)?.toLowerCase() === field.toLowerCase();
  if (!isField) {
    return [];
  }
  return literals.flatMap((literal) => {
    const id = literal.type === 'string' ? toId18(literal.value) : undefined;
    return id === undefined ? [] : [id];
  });
}
