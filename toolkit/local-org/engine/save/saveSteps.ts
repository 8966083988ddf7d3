import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { fillDefaults } from './defaults.ts';
import { deleteRows, undeleteRows } from './deletion.ts';
import { planOf } from './objectPlan.ts';
import { checkReferences } from './references.ts';
import { updateRollUps } from './rollUps.ts';
import { idOf, valid } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { keepOwnerShares } from './shares.ts';
import { checkRequired, checkValues } from './systemValidation.ts';
import { checkUnique } from './uniqueness.ts';
import { checkRules } from './validationRules.ts';
import { writeRows } from './writeRows.ts';

/**
 * The steps of "Triggers and Order of Execution" (Apex Developer Guide) for up to 200 rows: what fails is noted at the
 * row, and the row takes no further step.
 */
export function saveSteps(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  const of = (...operations: RowWork['operation'][]): RowWork[] =>
    valid(works).filter(({ operation }) => operations.includes(operation));
  if (of('delete').length > 0) {
    deleteSteps(object, () => of('delete'), context);
  }
  if (of('undelete').length > 0) {
    undeleteRows(object, of('undelete'), context);
  }
  if (of('create', 'update').length > 0) {
    writeSteps(object, of, context);
  }
}

function deleteSteps(object: ObjectSchema, rows: () => RowWork[], context: SaveContext): void {
  const rules = context.services.rules(object);
  for (const work of rows()) {
    rules.forEach((each) => each.validateDelete?.(work, context));
  }
  if (rows().length === 0) {
    return;
  }
  context.services.automation.beforeDelete(object, rows(), context);
  deleteRows(object, rows(), context);
  rules.forEach((each) => each.afterDelete?.(rows(), context));
}

function writeSteps(
  object: ObjectSchema,
  of: (...operations: RowWork['operation'][]) => RowWork[],
  context: SaveContext
): void {
  const plan = planOf(object);
  const rows = (): RowWork[] => of('create', 'update');
  for (const work of of('create')) {
    fillDefaults(plan, work, context);
  }
  for (const work of rows()) {
    derive(object, work, context);
    checkValues(plan, work);
  }
  checkReferences(plan, rows(), context);
  context.services.automation.beforeSave(object, rows(), context);
  for (const work of rows()) {
    derive(object, work, context);
    checkRequired(plan, work);
    context.services.rules(object).forEach((rules) => rules.validate?.(work, context, object));
    checkValues(plan, work);
  }
  for (const work of rows()) {
    checkRules(plan, work, context);
  }
  checkReferences(plan, rows(), context, 'flow');
  checkUnique(plan, rows(), context);
  context.services.store.changing(object, () => writeRows(plan, rows(), context));
  const written = rows();
  keepOwnerShares(object, written, context);
  context.services.rules(object).forEach((rules) => rules.afterWrite?.(written, context, object));
  afterSave(object, written, context);
}

function derive(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  const deriving = context.services.rules(object).filter((rules) => rules.derive !== undefined);
  if (deriving.length > 0) {
    deriving.forEach((rules) => rules.derive?.(work, context, object));
    work.derived = { ...work.record };
  }
}

/** Steps 14 to 17; skipped for rows whose save set this one off ("During a recursive save, Salesforce skips ..."). */
function afterSave(object: ObjectSchema, written: readonly RowWork[], context: SaveContext): void {
  const works = written.filter((work) => !context.saving.has(idOf(work)));
  if (works.length === 0) {
    return;
  }
  const inner = context.whileSaving(works.map(idOf));
  context.services.automation.afterSave(object, works, inner);
  // Flows may have changed the rows again.
  const rows = context.services.store.kept.getAll(object, works.map(idOf));
  for (const work of works) {
    work.record = { ...(rows.get(idOf(work)) ?? work.record) };
  }
  updateRollUps(object, works, inner);
}
