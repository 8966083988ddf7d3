import { toId18 } from '../../core/ids.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SaveRequest, SObjectRecord } from '../../core/types.ts';
import { matchExternalIds } from './externalIds.ts';
import { applyValues } from './incomingRows.ts';
import { planOf } from './objectPlan.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { idOf, isChanged, valid } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import {
  cannotInsert,
  entityIsDeleted,
  insufficientAccess,
  invalidCrossReference,
  malformedRecordId,
  saveError
} from './saveErrors.ts';

/** The rows of a request as they will be: stored values, with those of the request over them. */
export function loadRows(
  object: ObjectSchema,
  request: SaveRequest,
  rows: readonly SObjectRecord[],
  tried: readonly number[],
  context: SaveContext
): RowWork[] {
  const plan = planOf(object);
  const { operation } = request;
  const works = tried.map((index): RowWork => {
    const row = rows[index] ?? {};
    return {
      index,
      operation: operation === 'upsert' ? 'create' : operation,
      record: Object.assign(context.services.store.blank(object), { Id: idIn(row) }),
      prior: undefined,
      given: new Set(),
      errors: []
    };
  });
  if (operation === 'upsert') {
    matchExternalIds(object, request.externalIdField, works, rows, context);
  }
  load(plan, works, context);
  for (const work of valid(works)) {
    const row = rows[work.index] ?? {};
    if (work.operation === 'create' || work.operation === 'update') {
      applyValues(
        plan,
        work,
        operation === 'upsert' && work.operation === 'update' ? without(row, request.externalIdField) : row,
        context
      );
    }
  }
  checkTransfer(object, valid(works), context);
  return works;
}

/** To give a record to somebody else takes more than to edit it. */
function checkTransfer(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  if (context.session.system) {
    return;
  }
  const given = works.filter(
    (work) => work.operation === 'update' && work.given.has('OwnerId') && isChanged(work, 'OwnerId')
  );
  const allowed = context.access.transferable(object, given.map(idOf));
  for (const work of given.filter((one) => !allowed.has(idOf(one)))) {
    work.errors.push(insufficientAccess());
  }
}

/** Step 1: the rows as they are, and whether the session may touch them. */
function load(plan: ObjectPlan, works: readonly RowWork[], context: SaveContext): void {
  const { object } = plan;
  const existing = valid(works).filter(({ operation }) => operation !== 'create');
  for (const work of existing) {
    const id = typeof work.record['Id'] === 'string' ? toId18(work.record['Id']) : undefined;
    if (id === undefined || !id.startsWith(object.keyPrefix)) {
      work.errors.push(
        work.record['Id'] === null
          ? saveError('MISSING_ARGUMENT', 'Id not specified in an update call')
          : malformedRecordId(work.record['Id'] ?? null)
      );
    } else {
      work.record['Id'] = id;
    }
  }
  const known = valid(existing);
  const rows = context.services.store.kept.getAll(object, known.map(idOf));
  for (const work of known) {
    const row = rows.get(idOf(work));
    if (row === undefined) {
      work.errors.push(invalidCrossReference());
    } else if (row['IsDeleted'] === true && work.operation !== 'undelete') {
      work.errors.push(entityIsDeleted());
    } else {
      work.prior = row;
      work.record = { ...row };
    }
  }
  checkAccess(object, valid(works), context);
  refuseTwice(valid(known));
}

function checkAccess(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  if (context.session.system) {
    return;
  }
  const access = context.access.object(object);
  for (const [operation, group] of Map.groupBy(works, (work) => work.operation)) {
    if (operation === 'create') {
      if (!access.create) {
        group.forEach((work) => work.errors.push(cannotInsert(object)));
      }
      continue;
    }
    const ids = group.map(idOf);
    const may = operation === 'update' ? access.edit : access.delete;
    const allowed = may
      ? context.access.allowed(object, ids, operation === 'update' ? 'edit' : 'all')
      : new Set<string>();
    const readable = context.access.allowed(object, ids, 'read');
    for (const work of group) {
      if (!readable.has(idOf(work))) {
        work.errors.push(invalidCrossReference());
      } else if (!allowed.has(idOf(work))) {
        work.errors.push(insufficientAccess());
      }
    }
  }
}

function idIn(row: SObjectRecord): string | null {
  for (const name of Object.keys(row)) {
    if (name.toLowerCase() === 'id') {
      const id = row[name];
      return id === null || id === undefined ? null : String(id);
    }
  }
  return null;
}

/** The key that found a row is not written again. */
function without(row: SObjectRecord, fieldName: string): SObjectRecord {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name.toLowerCase() !== fieldName.toLowerCase())
  );
}

/** sObject Collections: the same record twice in one request. */
function refuseTwice(works: readonly RowWork[]): void {
  const seen = new Set<string>();
  for (const work of works) {
    if (work.operation !== 'create' && seen.has(idOf(work))) {
      work.errors.push(saveError('DUPLICATE_VALUE', `duplicate id in list: ${idOf(work)}`, ['Id']));
    }
    seen.add(idOf(work));
  }
}
