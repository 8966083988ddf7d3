import { keyPrefixOf } from '../../core/ids.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { isChanged, valid } from './rowWork.ts';
import type { AccessLevel } from '../../core/types.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import {
  entityIsDeleted,
  inactiveOwner,
  insufficientCrossAccess,
  invalidCrossReference,
  malformedId,
  ownerCannotRead
} from './saveErrors.ts';

/** One reference of one row that is new or has changed. */
interface Pointer {
  work: RowWork;
  field: FieldSchema;
  target: ObjectSchema;
  id: string;
}

/**
 * Checks that references point to rows that are there, of the right object, and open to the person who saves. In bulk. What a
 * before-save flow has set need not be open to the person: flows that a record triggers run in system context.
 * https://help.salesforce.com/s/articleView?id=platform.flow_distribute_context_data_safety_system_mode.htm
 */
export function checkReferences(
  plan: ObjectPlan,
  works: readonly RowWork[],
  context: SaveContext,
  setBy: 'request' | 'flow' = 'request'
): void {
  const pointers = valid(works).flatMap((work) => pointersOf(plan, work, context));
  for (const [target, group] of Map.groupBy(pointers, (pointer) => pointer.target)) {
    const found = existing(target, group, context);
    for (const { work, field, id } of group) {
      const state = found.get(id);
      if (state === undefined) {
        work.errors.push(invalidCrossReference());
      } else if (state.deleted) {
        work.errors.push(entityIsDeleted());
      } else if (field.name === 'OwnerId' && state.inactive) {
        work.errors.push(inactiveOwner(id, plan.object));
      }
    }
    if (target.name === 'User') {
      checkOwners(plan.object, group, context);
    }
    if (!context.session.system && setBy === 'request') {
      checkAccess(plan.object, target, group, context);
    }
  }
}

/**
 * A record goes to nobody who cannot read its object: TRANSFER_REQUIRES_READ, "the new owner must have read permission"
 * (StackExchange 217760). Who makes a record owns it, whatever they may read. *Assumed* `owner-needs-read`: for all objects,
 * on create too, and in flows as elsewhere.
 */
function checkOwners(object: ObjectSchema, pointers: readonly Pointer[], context: SaveContext): void {
  const given = pointers.filter(
    ({ work, field, id }) =>
      field.name === 'OwnerId' &&
      work.errors.length === 0 &&
      (work.prior !== undefined || id !== context.session.userId)
  );
  for (const [id, group] of Map.groupBy(given, (pointer) => pointer.id)) {
    if (!context.services.accessControl.forUser(id).object(object).read) {
      group.forEach(({ work }) => work.errors.push(ownerCannotRead()));
    }
  }
}

function pointersOf(plan: ObjectPlan, work: RowWork, context: SaveContext): Pointer[] {
  return plan.references.flatMap((field) => {
    const id = work.record[field.name];
    if (typeof id !== 'string' || !isChanged(work, field.name)) {
      return [];
    }
    const target = targetOf(field, id, context);
    if (target === undefined) {
      work.errors.push(malformedId(field, id));
      return [];
    }
    return [{ work, field, target, id }];
  });
}

function targetOf(field: FieldSchema, id: string, context: SaveContext): ObjectSchema | undefined {
  const prefix = keyPrefixOf(id);
  return field.referenceTo
    .map((name) => context.services.schema.objects.get(name.toLowerCase()))
    .find((object) => object?.keyPrefix === prefix);
}

function existing(
  target: ObjectSchema,
  pointers: readonly Pointer[],
  context: SaveContext
): Map<string, { deleted: boolean; inactive: boolean }> {
  const { store } = context.services;
  const ids = new Set(pointers.map(({ id }) => id));
  const states = new Map<string, { deleted: boolean; inactive: boolean }>();
  for (const [id, row] of store.kept.knownOf(target, ids)) {
    states.set(id, { deleted: row['IsDeleted'] === true, inactive: row['IsActive'] === false });
  }
  const deleted = target.fields.has('isdeleted') ? '"IsDeleted"' : '0';
  const inactive = target.name === 'User' ? 'NOT "IsActive"' : '0';
  const asked = [...ids].filter((id) => !states.has(id));
  const rows =
    asked.length === 0
      ? []
      : store
          .prepare(
            `SELECT "Id" AS "id", ${deleted} AS "deleted", ${inactive} AS "inactive" FROM ${quote(target.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`
          )
          .all(JSON.stringify(asked));
  for (const row of rows) {
    states.set(String(row['id']), { deleted: row['deleted'] === 1, inactive: row['inactive'] === 1 });
  }
  return states;
}

/** One must be able to read what one refers to, and to edit the master of a detail unless reading it is enough. */
function checkAccess(
  object: ObjectSchema,
  target: ObjectSchema,
  pointers: readonly Pointer[],
  context: SaveContext
): void {
  for (const [level, group] of Map.groupBy(pointers, ({ field }) => levelNeeded(object, field))) {
    const ids = [...new Set(group.map(({ id }) => id))];
    const allowed = context.access.allowed(target, ids, level);
    for (const { work, id } of group) {
      if (!allowed.has(id) && work.errors.length === 0) {
        work.errors.push(insufficientCrossAccess(id));
      }
    }
  }
}

function levelNeeded(object: ObjectSchema, field: FieldSchema): AccessLevel {
  if (object.share !== undefined && field.name === object.share.parentField) {
    return 'all';
  }
  const isDetailOf = field.masterDetailOrder !== undefined && field.writeRequiresMasterRead !== true;
  const isRole = object.name === 'OpportunityContactRole' && field.name === 'OpportunityId';
  const isRelation = object.name === 'EventRelation' && field.name === 'EventId';
  return isDetailOf || isRole || isRelation ? 'edit' : 'read';
}
