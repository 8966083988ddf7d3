import { toStoredDateTime } from '../../core/clock.ts';
import { mastersOf } from '../../schema/linkSchema.ts';
import { nameFieldOf, objectNamed } from '../../schema/schemaLookup.ts';
import type { ChildRelationship, ObjectSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { planOf } from './objectPlan.ts';
import { shareObjectOf } from './shares.ts';
import { RowFailure, idOf } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import { updateRollUps } from './rollUps.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';
import { checkUnique } from './uniqueness.ts';

/** What went together, so that it can come back together. */
export const RECYCLE_BIN_TABLES = `
  CREATE TABLE IF NOT EXISTS "_recycled" ("root" TEXT NOT NULL, "object" TEXT NOT NULL, "id" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS "_recycled.root" ON "_recycled" ("root");
  CREATE TABLE IF NOT EXISTS "_cleared" ("root" TEXT NOT NULL, "object" TEXT NOT NULL, "id" TEXT NOT NULL, "field" TEXT NOT NULL, "value" TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS "_cleared.root" ON "_cleared" ("root");`;

/** Moves rows to the recycle bin with their details, and clears lookups that pointed to them. */
export function deleteRows(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  for (const work of works) {
    deleteTree(object, work.record, idOf(work), work, context);
  }
  updateRollUps(object, works, context);
}

function deleteTree(
  object: ObjectSchema,
  record: SObjectRecord,
  root: string,
  cause: RowWork,
  context: SaveContext
): void {
  const { store } = context.services;
  const id = String(record['Id']);
  if (hasRecycleBin(object)) {
    // Before its details: nobody needs the figures of a record that goes.
    mark(object, id, true, context);
    store.prepare('INSERT OR REPLACE INTO "_recycled" VALUES (?, ?, ?)').run(root, object.name, id);
  }
  const others = context.services.rules(object).flatMap((rules) => rules.deletedWith?.(id, context) ?? []);
  for (const other of others) {
    const row = store.get(object, other);
    if (row?.['IsDeleted'] === false) {
      deleteTree(object, row, root, cause, context);
    }
  }
  for (const relationship of childrenOf(object)) {
    forgetDeletedDetails(id, relationship, context);
    releaseChildren(object, record, relationship, root, cause, context);
  }
  if (!hasRecycleBin(object)) {
    store.prepare(`DELETE FROM ${quote(object.name)} WHERE "Id" = ?`).run(id);
  }
}

/** Shares and assignments are gone at once. */
function hasRecycleBin(object: ObjectSchema): boolean {
  return object.fields.has('isdeleted') && object.share === undefined;
}

/** Shares go for good with their record; they are made anew when it comes back. */
function childrenOf(object: ObjectSchema): ChildRelationship[] {
  return object.childRelationships.filter(({ childObject }) => !childObject.endsWith('Share'));
}

/**
 * A detail that was in the bin before its master cannot be brought back any more, with or without it: Help 000330862,
 * "Entity is not in the recycle bin".
 */
function forgetDeletedDetails(
  masterId: string,
  { childObject, field }: ChildRelationship,
  { services }: SaveContext
): void {
  const child = objectNamed(services.schema, childObject);
  if (child.fields.get(field.toLowerCase())?.masterDetailOrder !== undefined && hasRecycleBin(child)) {
    services.store
      .prepare(
        `DELETE FROM "_recycled" WHERE "root" IN (SELECT "Id" FROM ${quote(child.name)} WHERE ${quote(field)} = ? AND "IsDeleted" = 1)`
      )
      .run(masterId);
  }
}

function releaseChildren(
  parent: ObjectSchema,
  record: SObjectRecord,
  relationship: ChildRelationship,
  root: string,
  cause: RowWork,
  context: SaveContext
): void {
  const { schema, store } = context.services;
  const child = objectNamed(schema, relationship.childObject);
  const column = quote(relationship.field);
  const live = child.fields.has('isdeleted') ? 'AND "IsDeleted" = 0' : '';
  const rows = store.select(child, `${column} = ? ${live}`, [String(record['Id'])]);
  if (rows.length === 0) {
    return;
  }
  if (relationship.restrictedDelete) {
    const parentName = record[nameFieldOf(parent)?.name ?? 'Id'];
    const childNames = rows.slice(0, 5).map((row) => row[nameFieldOf(child)?.name ?? 'Id']);
    const message = `Your attempt to delete ${parentName} could not be completed because it is associated with the following ${child.labelPlural.toLowerCase()}.: ${childNames.join(', ')}`;
    throw new RowFailure([{ work: cause, error: saveError('DELETE_FAILED', message) }]);
  }
  if (relationship.cascadeDelete) {
    const works = rows.map((row): RowWork => ({ ...cause, record: row, prior: row, errors: [] }));
    for (const row of rows) {
      deleteTree(child, row, root, cause, context);
    }
    updateRollUps(child, works, context);
    return;
  }
  for (const row of rows) {
    store.update(child, { ...row, [relationship.field]: null, ...stamps(child, context) }, [
      relationship.field,
      ...Object.keys(stamps(child, context))
    ]);
    store
      .prepare('INSERT INTO "_cleared" VALUES (?, ?, ?, ?, ?)')
      .run(root, child.name, String(row['Id']), relationship.field, String(record['Id']));
  }
}

function mark(object: ObjectSchema, id: string, deleted: boolean, context: SaveContext): void {
  const { store, schema } = context.services;
  const values: SObjectRecord = { Id: id, IsDeleted: deleted, ...stamps(object, context) };
  if (!deleted && object.fields.has('masterrecordid')) {
    // Set by a merge, until the row comes back.
    values['MasterRecordId'] = null;
  }
  store.update(
    object,
    values,
    Object.keys(values).filter((name) => name !== 'Id')
  );
  const share = shareObjectOf(schema, object);
  if (share?.share !== undefined) {
    const parent = quote(share.share.parentField);
    // What was shared by hand stays with the record in the bin, so that it comes back with it.
    store
      .prepare(`UPDATE ${quote(share.name)} SET "IsDeleted" = ? WHERE ${parent} = ?`)
      .run(Number(deleted), id);
  }
}

function stamps(object: ObjectSchema, context: SaveContext): SObjectRecord {
  const now = toStoredDateTime(context.now);
  return {
    ...(object.fields.has('lastmodifieddate')
      ? { LastModifiedDate: now, LastModifiedById: context.session.userId }
      : {}),
    ...(object.fields.has('systemmodstamp') ? { SystemModstamp: now } : {})
  };
}

/** Brings rows back from the recycle bin, with the details that went with them and the lookups that were cleared. */
export function undeleteRows(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  const { schema, store } = context.services;
  for (const work of works) {
    const id = idOf(work);
    const members = store.prepare('SELECT "object", "id" FROM "_recycled" WHERE "root" = ?').all(id);
    if (members.length === 0 || isMasterDeleted(object, work.record, context)) {
      throw new RowFailure([
        { work, error: saveError('UNDELETE_FAILED', 'Entity is not in the recycle bin') }
      ]);
    }
    const returning = members.map((member) => ({
      memberObject: objectNamed(schema, String(member['object'])),
      memberId: String(member['id'])
    }));
    for (const [memberObject, group] of Map.groupBy(returning, (member) => member.memberObject)) {
      const records = store.getAll(
        memberObject,
        group.map(({ memberId }) => memberId)
      );
      checkStillUnique(memberObject, [...records.values()], work, context);
    }
    const restored = returning.map(({ memberObject, memberId }) => {
      mark(memberObject, memberId, false, context);
      return { object: memberObject, record: store.get(memberObject, memberId) ?? {} };
    });
    restoreLookups(id, context);
    store.prepare('DELETE FROM "_recycled" WHERE "root" = ?').run(id);
    for (const [memberObject, group] of Map.groupBy(restored, (member) => member.object)) {
      updateRollUps(
        memberObject,
        group.map(({ record }): RowWork => ({ ...work, record, prior: undefined, errors: [] })),
        context
      );
    }
  }
}

/** What is unique may have been taken while the record was in the bin. *Assumed*: the answer is that of any save. */
function checkStillUnique(
  object: ObjectSchema,
  records: readonly SObjectRecord[],
  cause: RowWork,
  context: SaveContext
): void {
  const works = records.map((record): RowWork => ({ ...cause, record, prior: undefined, errors: [] }));
  checkUnique(planOf(object), works, context);
  const [error] = works.flatMap(({ errors }) => errors);
  if (error !== undefined) {
    throw new RowFailure([{ work: cause, error }]);
  }
}

/** A detail comes back with its master, not without it. */
function isMasterDeleted(object: ObjectSchema, record: SObjectRecord, { services }: SaveContext): boolean {
  return mastersOf(object).some((master) => {
    const parent = objectNamed(services.schema, master.referenceTo[0] ?? '');
    return services.store.get(parent, String(record[master.name]))?.['IsDeleted'] !== false;
  });
}

/** A lookup that has been set to something else meanwhile stays as it is. */
function restoreLookups(root: string, context: SaveContext): void {
  const { schema, store } = context.services;
  for (const row of store
    .prepare('SELECT "object", "id", "field", "value" FROM "_cleared" WHERE "root" = ?')
    .all(root)) {
    const object = objectNamed(schema, String(row['object']));
    const field = String(row['field']);
    const current = store.get(object, String(row['id']));
    if (current !== undefined && current[field] === null) {
      store.update(object, { Id: String(row['id']), [field]: String(row['value']) }, [field]);
    }
  }
  store.prepare('DELETE FROM "_cleared" WHERE "root" = ?').run(root);
}
