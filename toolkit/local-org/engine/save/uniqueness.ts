import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { Value } from '../../core/types.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { isChanged, valid } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { duplicateValue } from './saveErrors.ts';

/** Checks unique fields against the stored rows and against the rows saved together with them. */
export function checkUnique(plan: ObjectPlan, works: readonly RowWork[], context: SaveContext): void {
  for (const field of plan.unique) {
    const changed = valid(works).filter(
      (work) => isChanged(work, field.name) && (work.record[field.name] ?? null) !== null
    );
    if (changed.length === 0) {
      continue;
    }
    const saved = new Set(works.map((work) => work.record['Id']));
    const taken = new Map<Value, string>();
    for (const { id, value } of holders(plan.object, field, changed, context)) {
      // A row of this save may be giving the value up.
      if (!saved.has(id)) {
        taken.set(comparable(field, value), id);
      }
    }
    for (const work of works) {
      const value = work.record[field.name] ?? null;
      if (work.errors.length > 0 || value === null || changed.includes(work)) {
        continue;
      }
      taken.set(comparable(field, value), String(work.record['Id']));
    }
    for (const work of changed) {
      const value = comparable(field, work.record[field.name] ?? null);
      const holder = taken.get(value);
      if (holder === undefined) {
        taken.set(value, String(work.record['Id'] ?? '<unknown>'));
      } else {
        work.errors.push(duplicateValue(field, holder));
      }
    }
  }
}

/** Without "case-sensitive", ABC and abc are the same. */
function comparable(field: FieldSchema, value: Value): Value {
  return typeof value === 'string' && !field.caseSensitive ? value.toUpperCase() : value;
}

function holders(
  object: ObjectSchema,
  field: FieldSchema,
  works: readonly RowWork[],
  context: SaveContext
): { id: string; value: Value }[] {
  const live = object.fields.has('isdeleted') ? 'AND "IsDeleted" = 0' : '';
  const column = quote(field.name);
  const values = JSON.stringify(works.map((work) => work.record[field.name] ?? null));
  const rows = context.services.store
    .prepare(
      `SELECT "Id" AS "id", ${column} AS "value" FROM ${quote(object.name)} WHERE ${column} IN (SELECT value FROM json_each(?)) ${live}`
    )
    .all(values);
  return rows.map(({ id, value }) => ({
    id: String(id),
    value: typeof value === 'string' || typeof value === 'number' ? value : null
  }));
}
