import { check } from './fieldValues.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { isChanged } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import { ownerMissing, requiredFieldsMissing } from './saveErrors.ts';

/** Lengths, ranges and restricted picklists of what is new or has changed. */
export function checkValues(plan: ObjectPlan, work: RowWork): void {
  for (const field of plan.values) {
    if (isChanged(work, field.name)) {
      const error = check(field, work.record[field.name] ?? null);
      if (error !== undefined) {
        work.errors.push(error);
      }
    }
  }
}

export function checkRequired(plan: ObjectPlan, work: RowWork): void {
  const missing = plan.required.filter(
    ({ name }) => (work.record[name] ?? null) === null && isChanged(work, name)
  );
  if (missing.length > 0) {
    work.errors.push(requiredFieldsMissing(missing));
  }
  // A new record has been given an owner by now, unless a flow has taken it away.
  if (plan.has.owner && (work.record['OwnerId'] ?? null) === null && isChanged(work, 'OwnerId')) {
    work.errors.push(ownerMissing());
  }
}
