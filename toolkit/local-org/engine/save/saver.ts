import type { ConvertRequest, ConvertResult } from '../../core/convertTypes.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError, UnknownObjectError, UnsupportedError } from '../../core/types.ts';
import type {
  MergeRequest,
  MergeResult,
  SaveRequest,
  SaveResult,
  Session,
  SObjectRecord
} from '../../core/types.ts';
import { convertLead } from './convertLead.ts';
import { loadRows } from './loadRows.ts';
import { mergeRecords } from './mergeRecords.ts';
import { RowFailure, idOf, valid } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import { DEEPEST, SaveContext } from './saveContext.ts';
import type { SaveServices } from './saveContext.ts';
import { rolledBack, saveError } from './saveErrors.ts';
import { saveSteps } from './saveSteps.ts';
import { LimitExceeded } from './transactionLimits.ts';

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

  merge(request: MergeRequest, session: Session): MergeResult {
    const context = this.context(session, this.#services.clock.now());
    return mergeRecords(request, context, (rows) => this.#run(rows, context, true));
  }

  convertLead(request: ConvertRequest, session: Session): ConvertResult {
    const context = this.context(session, this.#services.clock.now());
    return convertLead(request, context, (rows) => this.#run(rows, context, true));
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
      throw new UnknownObjectError(request.object);
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
    let isFirst = true;
    for (;;) {
      const tried = rows.map((_, index) => index).filter((index) => !failed.has(index));
      const works = loadRows(object, request, rows, tried, context);
      if (isFirst) {
        isFirst = false;
        const faults = this.#services.saveFaults.take(object, valid(works));
        if (faults.size > 0) {
          faults.forEach((error, work) => failed.set(work.index, failure(work, [error])));
          continue;
        }
      }
      if (context.depth === 0) {
        // 200 rows are a transaction; trying again without those that failed begins with all limits (Apex guide, "Bulk DML Exception Handling").
        context.limits.reset();
      }
      const mixed = context.platform ? undefined : context.limits.mixes(object.name);
      if (mixed !== undefined) {
        works.forEach((work) => work.errors.push(saveError('MIXED_DML_OPERATION', mixed)));
      }
      try {
        this.#services.store.transaction(() => {
          saveSteps(object, works, context);
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
