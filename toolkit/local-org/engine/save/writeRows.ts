import { toStoredDateTime } from '../../core/clock.ts';
import { AutoNumbers } from './autoNumbers.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { changedFields } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';

/** Step 7. */
export function writeRows(plan: ObjectPlan, works: readonly RowWork[], context: SaveContext): void {
  const now = toStoredDateTime(context.now);
  const existing = existingRows(plan, works, context);
  const numbers = new AutoNumbers(context.services.store);
  for (const work of works) {
    if (work.operation === 'create') {
      create(plan, work, now, context, { existing: existing(work), numbers });
    } else {
      update(plan, work, now, context);
    }
  }
  numbers.keep();
}

/** What rows to come are instead of being created; asked of each when those before it are written. */
function existingRows(
  { object }: ObjectPlan,
  works: readonly RowWork[],
  context: SaveContext
): (work: RowWork) => string | undefined {
  const created = works.filter(({ operation }) => operation === 'create');
  const finders = context.services
    .rules(object)
    .flatMap((each) => each.matchExisting?.(created, context, object) ?? []);
  return (work) => finders.map((find) => find(work)).find((id) => id !== undefined);
}

function create(
  plan: ObjectPlan,
  work: RowWork,
  now: string,
  context: SaveContext,
  { existing, numbers }: { existing: string | undefined; numbers: AutoNumbers }
): void {
  if (existing !== undefined) {
    // That the row counts as modified, also where it says the same as before, is assumed.
    work.record['Id'] = existing;
    update(plan, work, now, context);
    return;
  }
  complete(plan, work, now, context, numbers);
  context.services.store.insert(plan.object, work.record);
}

function update({ object, values, has }: ObjectPlan, work: RowWork, now: string, context: SaveContext): void {
  const { record } = work;
  const changed = changedFields(work, values);
  if (has.modified) {
    record['LastModifiedDate'] = now;
    record['LastModifiedById'] = context.session.userId;
    changed.push('LastModifiedDate', 'LastModifiedById');
  }
  if (has.modstamp) {
    record['SystemModstamp'] = now;
    changed.push('SystemModstamp');
  }
  context.services.store.update(object, record, changed);
}

/** Id, numbers and audit fields of a new row. */
function complete(
  { object, has, autoNumbers }: ObjectPlan,
  work: RowWork,
  now: string,
  context: SaveContext,
  numbers: AutoNumbers
): void {
  const { record, given } = work;
  record['Id'] = context.services.store.nextId(object);
  for (const field of autoNumbers) {
    record[field.name] = numbers.next(object, field, context.now);
  }
  const name = object.fields.get('name');
  if (object.custom && name !== undefined && record['Name'] === null) {
    record['Name'] = record['Id'];
  }
  const set = (field: string, value: string): void => {
    if (!given.has(field)) {
      record[field] = value;
    }
  };
  if (has.created) {
    set('CreatedDate', now);
    set('CreatedById', context.session.userId);
  }
  if (has.modified) {
    set('LastModifiedDate', now);
    set('LastModifiedById', context.session.userId);
  }
  if (has.modstamp) {
    record['SystemModstamp'] = now;
  }
  if (object.fields.has('isdeleted')) {
    record['IsDeleted'] = false;
  }
}
