import { toStoredDateTime } from '../../core/clock.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ChildRelationship, ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { quote } from '../store/tableDefinition.ts';
import { changedFields, RowFailure } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import { planOf } from './objectPlan.ts';
import { updateRollUps } from './rollUps.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';

/**
 * What points to one record points to another from now on; the ids of the rows that were moved. That `SystemModstamp` moves and
 * `LastModifiedDate` does not is *assumed*: the first is "by a user or by an automated process", and no trigger sees such a row.
 */
export function moveChildren(object: ObjectSchema, from: string, to: string, context: SaveContext): string[] {
  const { schema, store } = context.services;
  return movable(object).flatMap(({ childObject, field }) => {
    const child = objectNamed(schema, childObject);
    const live = child.fields.has('isdeleted') ? 'AND "IsDeleted" = 0' : '';
    const rows = store
      .select(child, `${quote(field)} = ? ${live}`, [from])
      .filter(
        (row) => !(object.name === 'Account' && row['IsPersonAccount'] === true && child.name === 'Contact')
      );
    const works = rows.flatMap((row) => {
      if (child === object && row['Id'] === to) {
        return [refuseCycle(row, field, to)];
      }
      return joinTwin(child, row, field, to, context) ? [] : [moved(child, row, { [field]: to }, context)];
    });
    updateRollUps(child, works, context);
    return works.map(({ record }) => String(record['Id']));
  });
}

/**
 * Activities of a person, and their invitations, are of another one from now on.
 *
 * @param values what else becomes of an event or a task, from what it was
 */
export function moveActivities(
  object: ObjectSchema,
  from: string,
  to: string,
  context: SaveContext,
  values: (row: SObjectRecord, child: ObjectSchema) => SObjectRecord
): void {
  const { schema, store } = context.services;
  for (const { childObject, field } of movable(object).filter((each) => ACTIVITIES.has(each.childObject))) {
    const child = objectNamed(schema, childObject);
    for (const row of store.select(child, `${quote(field)} = ? AND "IsDeleted" = 0`, [from])) {
      if (!joinTwin(child, row, field, to, context)) {
        moved(child, row, { [field]: to, ...(field === 'WhoId' ? values(row, child) : {}) }, context);
      }
    }
  }
}

/** Kept by the platform, so no values of a plan. */
const STAMPS = ['LastModifiedDate', 'LastModifiedById'];
/** Not of children: where a record ended, and the person that an account is. */
const OWN: ReadonlySet<string> = new Set(['MasterRecordId', 'PersonContactId']);
const ACTIVITIES: ReadonlySet<string> = new Set(['Event', 'Task', 'EventRelation']);

/**
 * Shares belong to the record that they share: they go with it (*assumed*). Activities come last: their account is that of a
 * deal or person that may move too.
 */
function movable(object: ObjectSchema): ChildRelationship[] {
  return object.childRelationships
    .filter(({ childObject, field }) => !OWN.has(field) && !childObject.endsWith('Share'))
    .toSorted((a, b) => Number(ACTIVITIES.has(a.childObject)) - Number(ACTIVITIES.has(b.childObject)));
}

function moved(
  child: ObjectSchema,
  prior: SObjectRecord,
  values: SObjectRecord,
  context: SaveContext
): RowWork {
  const work: RowWork = {
    index: 0,
    operation: 'update',
    record: { ...prior, ...values },
    prior,
    given: new Set(),
    errors: []
  };
  if (ACTIVITIES.has(child.name)) {
    // Their account follows from whom and what they are about.
    context.services.rules(child).forEach((rules) => rules.derive?.(work, context, child));
  }
  const changed = changedFields(work, planOf(child).values);
  changed.push(...STAMPS.filter((name) => name in values));
  if (child.fields.has('systemmodstamp')) {
    work.record['SystemModstamp'] = toStoredDateTime(context.now);
    changed.push('SystemModstamp');
  }
  context.services.store.update(child, work.record, changed);
  return work;
}

/** "If this action causes a cyclical relationship, merge() returns an error" (SOAP API guide). */
function refuseCycle(row: SObjectRecord, field: string, to: string): never {
  const work: RowWork = {
    index: 0,
    operation: 'update',
    record: row,
    prior: row,
    given: new Set(),
    errors: []
  };
  const error = saveError('CIRCULAR_DEPENDENCY', `${field}: ${to} would point to itself after the merge`, [
    field
  ]);
  throw new RowFailure([{ work, error }]);
}

/**
 * A person who was invited under both names is invited once: an event has one relation to a person (EventRelation object,
 * "DUPLICATE_VALUE"). The one that stays keeps its answer. *Assumed* for merges.
 */
function joinTwin(
  child: ObjectSchema,
  row: SObjectRecord,
  field: string,
  to: string,
  context: SaveContext
): boolean {
  if (child.name !== 'EventRelation' || field !== 'RelationId') {
    return false;
  }
  const { store } = context.services;
  const [twin] = store.select(child, '"EventId" = ? AND "RelationId" = ? AND "IsDeleted" = 0', [
    String(row['EventId']),
    to
  ]);
  if (twin === undefined) {
    return false;
  }
  const kinds = ['IsInvitee', 'IsParent'].filter((name) => row[name] === true && twin[name] === false);
  if (kinds.length > 0) {
    const more = Object.fromEntries(kinds.map((name) => [name, true]));
    store.update(child, { Id: twin['Id'] ?? null, ...more }, kinds);
  }
  context.systemSave(
    { operation: 'delete', object: child.name, ids: [String(row['Id'])] },
    { platform: true }
  );
  return true;
}
