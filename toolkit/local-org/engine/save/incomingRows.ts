import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { normalize } from './fieldValues.ts';
import { AUDIT_FIELDS } from './objectPlan.ts';
import type { ObjectPlan } from './objectPlan.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { fieldsNotWritable, noSuchColumn } from './saveErrors.ts';

/** Lays the values of a request over the row, as far as the field and the session allow. */
export function applyValues(plan: ObjectPlan, work: RowWork, row: SObjectRecord, context: SaveContext): void {
  const refused: string[] = [];
  for (const [name, value] of Object.entries(row)) {
    const field = plan.object.fields.get(name.toLowerCase());
    if (field === undefined) {
      work.errors.push(noSuchColumn(plan.object, name));
      continue;
    }
    if (field.name === 'Id') {
      continue;
    }
    if (!isWritable(plan.object, field.name, work, context)) {
      refused.push(field.name);
      continue;
    }
    const result = normalize(field, value);
    if ('error' in result) {
      work.errors.push(result.error);
    } else {
      work.record[field.name] = result.value;
      work.given.add(field.name);
    }
  }
  if (refused.length > 0) {
    work.errors.push(fieldsNotWritable(refused));
  }
}

/** The platform's own saves (roll-ups, derived events) write every stored field; people and flows what the field allows. */
function isWritable(object: ObjectSchema, name: string, work: RowWork, context: SaveContext): boolean {
  const field = object.fields.get(name.toLowerCase());
  if (field === undefined || field.virtual) {
    return false;
  }
  if (context.platform) {
    return true;
  }
  if (AUDIT_FIELDS.has(name)) {
    return work.operation === 'create' && context.access.hasPermission('CreateAuditFields');
  }
  const allowed = work.operation === 'create' ? field.createable : field.updateable;
  return allowed && (context.session.system || context.access.field(object, name).edit);
}
