import { toStoredDateTime } from '../../core/clock.ts';
import { toId18 } from '../../core/ids.ts';
import type { ObjectSchema } from '../../schema/types.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import type { SaveRequest, SaveResult, Session, SObjectRecord } from '../../core/types.ts';
import { afterCalendarDeleted, afterCalendarSaved, checkCalendar } from '../calendar/calendar.ts';
import { nextAutoNumber } from './autoNumbers.ts';
import { fillDefaults } from './defaults.ts';
import { deleteRows, undeleteRows } from './deletion.ts';
import { matchExternalIds } from './externalIds.ts';
import { applyValues } from './incomingRows.ts';
import { planOf } from './objectPlan.ts';
import type { ObjectPlan } from './objectPlan.ts';
import { checkReferences } from './references.ts';
import { updateRollUps } from './rollUps.ts';
import { RowFailure, changedFields, idOf, isChanged, valid } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import { DEEPEST, SaveContext } from './saveContext.ts';
import type { SaveServices } from './saveContext.ts';
import {
  cannotInsert,
  entityIsDeleted,
  insufficientAccess,
  invalidCrossReference,
  malformedRecordId,
  rolledBack,
  saveError
} from './saveErrors.ts';
import { keepOwnerShares } from './shares.ts';
import { checkShare, deriveShare, existingShare } from './shareRules.ts';
import { checkStandard, deriveStandard } from './standard/derive.ts';
import { checkRequired, checkValues } from './systemValidation.ts';
import { LimitExceeded } from './transactionLimits.ts';
import { checkUnique } from './uniqueness.ts';
import { checkRules } from './validationRules.ts';

/** Rows that flows and triggers see together. */
const CHUNK = 200;

/**
 * Saves rows as "Triggers and Order of Execution" (Apex Developer Guide) orders it: load and defaults, system validation,
 * before-save flows, system validation again with validation rules and unique fields, save, after-save flows, roll-ups.
 */
export class Saver {
  readonly #services: SaveServices;

  constructor(services: SaveServices) {
    this.#services = services;
  }

  save(request: SaveRequest, session: Session, options: { allOrNone?: boolean } = {}): SaveResult[] {
    return this.#run(request, this.context(session, this.#services.clock.now()), options.allOrNone ?? false);
  }

  /** What automation that no save set off runs in, such as scheduled paths. */
  context(session: Session, now: Date): SaveContext {
    return new SaveContext(this.#services, session, this.#run, { now, depth: 0, platform: false });
  }

  readonly #run = (request: SaveRequest, context: SaveContext, allOrNone: boolean): SaveResult[] => {
    if (context.depth > DEEPEST) {
      throw new SalesforceError('CANNOT_EXECUTE_FLOW_TRIGGER', 'Maximum trigger depth exceeded');
    }
    const object = this.#services.schema.objects.get(request.object.toLowerCase());
    if (object === undefined) {
      throw new SalesforceError('INVALID_TYPE', `sObject type '${request.object}' is not supported.`);
    }
    const rows =
      request.operation === 'delete' || request.operation === 'undelete'
        ? request.ids.map((Id) => ({ Id }))
        : request.rows;
    refuseOperation(object, request.operation, context);
    const work = (): SaveResult[] => {
      const results: SaveResult[] = [];
      for (let start = 0; start < rows.length; start += CHUNK) {
        results.push(
          ...this.#chunk(object, request, rows.slice(start, start + CHUNK), start, context, allOrNone)
        );
      }
      return results;
    };
    const { store } = this.#services;
    if (!allOrNone) {
      return store.transaction(work);
    }
    try {
      return store.transaction(() => {
        const results = work();
        if (results.some(({ success }) => !success)) {
          throw new NotAllSaved(results);
        }
        return results;
      });
    } catch (error) {
      if (error instanceof NotAllSaved) {
        return error.results.map((result) =>
          result.success ? { id: null, success: false, errors: [rolledBack()] } : result
        );
      }
      throw error;
    }
  };

  /**
   * Saves what can be saved of up to 200 rows. When a row fails after others were written, all are undone and the rest
   * tried again without it, as the platform does for partial success.
   */
  #chunk(
    object: ObjectSchema,
    request: SaveRequest,
    rows: readonly SObjectRecord[],
    start: number,
    context: SaveContext,
    allOrNone: boolean
  ): SaveResult[] {
    const failed = new Map<number, SaveResult>();
    for (;;) {
      const tried = rows.map((_, index) => index).filter((index) => !failed.has(index));
      const works = this.#works(object, request, rows, tried, context);
      if (context.depth === 0) {
        // 200 rows are a transaction; trying again without those that failed begins with all limits (Apex guide, "Bulk DML Exception Handling").
        context.limits.reset();
      }
      try {
        this.#services.store.transaction(() => {
          this.#steps(object, works, context);
          if (allOrNone && works.some(({ errors }) => errors.length > 0)) {
            throw new Stop();
          }
        });
      } catch (error) {
        if (error instanceof RowFailure) {
          for (const { work, error: reason } of error.failures) {
            failed.set(work.index, failure(work, [reason]));
          }
          if (!allOrNone) {
            continue;
          }
        } else if (error instanceof LimitExceeded && context.depth === 0) {
          works.forEach((work) => {
            work.errors.push(saveError(error.errorCode, error.message));
          });
        } else if (!(error instanceof Stop)) {
          throw error;
        }
      }
      const results = new Map(
        works.map((work) => [work.index, work.errors.length > 0 ? failure(work, work.errors) : success(work)])
      );
      return rows.map((_, index) => failed.get(index) ?? results.get(index) ?? missing(start + index));
    }
  }

  #works(
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
        record: { Id: idIn(row) },
        prior: undefined,
        given: new Set(),
        errors: []
      };
    });
    if (operation === 'upsert') {
      matchExternalIds(object, request.externalIdField, works, rows, context);
    }
    this.#load(plan, works, context);
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
    this.#checkTransfer(object, valid(works), context);
    return works;
  }

  /** To give a record to somebody else takes more than to edit it. */
  #checkTransfer(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
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
  #load(plan: ObjectPlan, works: readonly RowWork[], context: SaveContext): void {
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
    const rows = this.#services.store.getAll(object, known.map(idOf));
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
    this.#checkAccess(object, valid(works), context);
    refuseTwice(valid(known));
  }

  #checkAccess(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
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

  #steps(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
    const plan = planOf(object);
    const { automation } = this.#services;
    const of = (...operations: RowWork['operation'][]): RowWork[] =>
      valid(works).filter(({ operation }) => operations.includes(operation));
    for (const work of of('delete')) {
      if (object.share !== undefined && work.record['RowCause'] !== 'Manual') {
        work.errors.push(insufficientAccess());
      }
    }
    if (of('delete').length > 0) {
      automation.beforeDelete(object, of('delete'), context);
      deleteRows(object, of('delete'), context);
      afterCalendarDeleted(object, of('delete'), context);
    }
    if (of('undelete').length > 0) {
      undeleteRows(object, of('undelete'), context);
    }
    if (of('create', 'update').length === 0) {
      return;
    }
    for (const work of of('create')) {
      fillDefaults(plan, work, context);
    }
    for (const work of of('create', 'update')) {
      deriveStandard(object, work, context);
      if (object.share !== undefined) {
        deriveShare(object, work);
      }
      checkValues(plan, work);
    }
    checkReferences(plan, of('create', 'update'), context);
    automation.beforeSave(object, of('create', 'update'), context);
    for (const work of of('create', 'update')) {
      deriveStandard(object, work, context);
      checkRequired(plan, work);
      checkStandard(object, work);
      checkCalendar(object, work, context);
      if (object.share !== undefined) {
        checkShare(object, work, context);
      }
      checkValues(plan, work);
    }
    for (const work of of('create', 'update')) {
      checkRules(plan, work, context);
    }
    checkReferences(plan, of('create', 'update'), context, 'flow');
    checkUnique(plan, of('create', 'update'), context);
    this.#write(plan, of('create', 'update'), context);
    const written = of('create', 'update');
    keepOwnerShares(object, written, context);
    afterCalendarSaved(object, written, context);
    this.#afterSave(object, written, context);
  }

  /** Steps 14 to 17; skipped for rows whose save set this one off ("During a recursive save, Salesforce skips ..."). */
  #afterSave(object: ObjectSchema, written: readonly RowWork[], context: SaveContext): void {
    const works = written.filter((work) => !context.saving.has(idOf(work)));
    if (works.length === 0) {
      return;
    }
    const inner = context.whileSaving(works.map(idOf));
    this.#services.automation.afterSave(object, works, inner);
    // Flows may have changed the rows again.
    const rows = this.#services.store.getAll(object, works.map(idOf));
    for (const work of works) {
      work.record = rows.get(idOf(work)) ?? work.record;
    }
    updateRollUps(object, works, inner);
  }

  /** Step 7. */
  #write(plan: ObjectPlan, works: readonly RowWork[], context: SaveContext): void {
    const { object, has } = plan;
    const { store } = this.#services;
    const now = toStoredDateTime(context.now);
    for (const work of works) {
      const { record } = work;
      if (work.operation === 'create') {
        const twin = object.share === undefined ? undefined : existingShare(object, work, context);
        if (twin !== undefined) {
          record['Id'] = twin;
          store.update(object, record, changedFields(work, plan.values));
          continue;
        }
        this.#complete(plan, work, now, context);
        store.insert(object, record);
        continue;
      }
      const changed = changedFields(work, plan.values);
      if (has.modified) {
        record['LastModifiedDate'] = now;
        record['LastModifiedById'] = context.session.userId;
        changed.push('LastModifiedDate', 'LastModifiedById');
      }
      if (has.modstamp) {
        record['SystemModstamp'] = now;
        changed.push('SystemModstamp');
      }
      store.update(object, record, changed);
    }
  }

  /** Id, numbers and audit fields of a new row. */
  #complete(
    { object, has, autoNumbers }: ObjectPlan,
    work: RowWork,
    now: string,
    context: SaveContext
  ): void {
    const { record, given } = work;
    record['Id'] = this.#services.store.nextId(object);
    for (const field of autoNumbers) {
      record[field.name] = nextAutoNumber(object, field, context);
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
}

/** Ends an all-or-none save whose rows hold their errors already. */
class Stop extends Error {}

class NotAllSaved extends Error {
  readonly results: SaveResult[];

  constructor(results: SaveResult[]) {
    super('not all rows could be saved');
    this.results = results;
  }
}

function refuseOperation(
  object: ObjectSchema,
  operation: SaveRequest['operation'],
  context: SaveContext
): void {
  if (context.platform) {
    return;
  }
  const able = {
    create: object.createable,
    update: object.updateable,
    upsert: object.createable && object.updateable,
    delete: object.deletable,
    undelete: object.undeletable
  }[operation];
  if (!able) {
    throw new SalesforceError(
      'INVALID_TYPE_FOR_OPERATION',
      `entity type ${object.name} does not support ${operation}`
    );
  }
  if (object.virtual) {
    throw new UnsupportedError(`writing ${object.name}`);
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

function success(work: RowWork): SaveResult {
  return {
    id: idOf(work),
    success: true,
    errors: [],
    ...(work.upserted === undefined ? {} : { created: work.operation === 'create' })
  };
}

function failure(work: RowWork, errors: SaveResult['errors']): SaveResult {
  const id = work.operation === 'create' ? null : work.record['Id'];
  return {
    id: typeof id === 'string' ? id : null,
    success: false,
    errors,
    ...(work.upserted === undefined ? {} : { created: false })
  };
}

function missing(index: number): SaveResult {
  throw new Error(`The save lost row ${index}`);
}
