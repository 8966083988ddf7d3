import { FormulaEvaluationError } from '../formula/formulaError.ts';
import type { Value } from '../../core/types.ts';
import { normalize } from './fieldValues.ts';
import type { ObjectPlan } from './objectPlan.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';

/** Fills what a new row leaves out: picklist defaults, default formulas, unchecked boxes, roll-ups of no rows. */
export function fillDefaults(plan: ObjectPlan, work: RowWork, context: SaveContext): void {
  const { record, given } = work;
  for (const { name, value } of plan.picklistDefaults) {
    if (!given.has(name)) {
      record[name] = value;
    }
  }
  for (const field of plan.values) {
    if (field.type === 'boolean') {
      record[field.name] ??= false;
    } else if (field.rollUp !== undefined) {
      record[field.name] = field.rollUp.operation === 'count' || field.rollUp.operation === 'sum' ? 0 : null;
    } else {
      record[field.name] ??= null;
    }
  }
  if (plan.has.owner && record['OwnerId'] === null) {
    record['OwnerId'] = context.session.userId;
  }
  const defaults = context.services.formulas.defaults(plan.object);
  if (defaults.length > 0) {
    const recordContext = context.recordContext(record, { isNew: true });
    for (const { field, value } of defaults) {
      if (!given.has(field.name)) {
        record[field.name] = evaluate(field, () => value.evaluate(recordContext));
      }
    }
  }
}

function evaluate(field: Parameters<typeof normalize>[0], work: () => Value): Value {
  try {
    const value = work();
    // A percentage is a fraction inside formulas.
    const result = normalize(
      field,
      field.type === 'percent' && typeof value === 'number' ? value * 100 : value
    );
    return 'value' in result ? result.value : null;
  } catch (error) {
    if (error instanceof FormulaEvaluationError) {
      return null;
    }
    throw error;
  }
}
