import { FormulaEvaluationError } from '../formula/formulaError.ts';
import type { CompiledRule } from '../formula/formulaLibrary.ts';
import type { RecordContext } from '../formula/recordContext.ts';
import type { SaveError } from '../../core/types.ts';
import type { ObjectPlan } from './objectPlan.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';

/** Every rule that is broken is reported, not the first only. */
export function checkRules(plan: ObjectPlan, work: RowWork, context: SaveContext): void {
  const rules = context.services.formulas.rules(plan.object);
  if (rules.length === 0) {
    return;
  }
  const recordContext = context.recordContext(work.record, {
    prior: work.prior,
    isNew: work.prior === undefined
  });
  for (const rule of rules) {
    const error = checkRule(rule, recordContext, ({ name, message }) =>
      context.session.words.text('validation message', `${plan.object.name}.${name}`, message)
    );
    if (error !== undefined) {
      work.errors.push(error);
    }
  }
}

function checkRule(
  { rule, condition }: CompiledRule,
  context: RecordContext,
  messageOf: (rule: CompiledRule['rule']) => string
): SaveError | undefined {
  try {
    return condition.evaluate(context) === true
      ? saveError(
          'FIELD_CUSTOM_VALIDATION_EXCEPTION',
          messageOf(rule),
          rule.errorField === undefined ? [] : [rule.errorField]
        )
      : undefined;
  } catch (error) {
    if (error instanceof FormulaEvaluationError) {
      // A rule that cannot be worked out stops the save. *Assumed*: the platform's own wording is not documented.
      return saveError(
        'FORMULA_EXPRESSION_INVALID',
        `The validation rule ${rule.name} could not be worked out: ${error.message}`
      );
    }
    throw error;
  }
}
