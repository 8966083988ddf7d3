import { SalesforceError, UnknownObjectError } from '../../core/types.ts';
import type {
  MergeRequest,
  MergeResult,
  SaveError,
  SaveRequest,
  SaveResult,
  SObjectRecord
} from '../../core/types.ts';
import { toId18 } from '../../core/ids.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { deleteRows } from './deletion.ts';
import { loadRows } from './loadRows.ts';
import { moveChildren } from './moveChildren.ts';
import { errorsOf, refuse } from './refusal.ts';
import { idOf } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';

/** "The supported object types are Lead, Contact, Account, Person Account, and Individual" (SOAP API guide, `merge()`). */
export const MERGEABLE: ReadonlySet<string> = new Set(['Account', 'Contact', 'Lead']);
/** "Up to three records can be merged in a single request, including the master record." */
const MOST = 2;

/**
 * Several records become one. Apex Developer Guide, "Triggers and Merge Statements": before-delete automation of those that
 * end, then they are deleted and what pointed to them points to the one that stays, without automation of its own; then the
 * one that stays is updated, with all that goes with an update. All of it or nothing.
 */
export function mergeRecords(
  request: MergeRequest,
  context: SaveContext,
  saveMaster: (rows: SaveRequest) => SaveResult[]
): MergeResult {
  const { schema, store } = context.services;
  const object = schema.objects.get(request.object.toLowerCase());
  if (object === undefined) {
    throw new UnknownObjectError(request.object);
  }
  try {
    return store.transaction(() => {
      const masterId = checked(object, request);
      const losers = endingRows(object, masterId, request.ids, context);
      const relatedIds = endInto(object, losers, masterId, context);
      const [saved] = saveMaster({
        operation: 'update',
        object: object.name,
        rows: [{ ...request.master, Id: masterId }]
      });
      refuse(saved?.errors ?? []);
      return { id: masterId, success: true, errors: [], relatedIds };
    });
  } catch (error) {
    return failed(errorsOf(error));
  }
}

const failed = (errors: SaveError[]): MergeResult => ({ id: null, success: false, errors, relatedIds: [] });

/** *Assumed*: codes and words. */
function checked(object: ObjectSchema, { master, ids }: MergeRequest): string {
  if (!MERGEABLE.has(object.name)) {
    throw new SalesforceError(
      'INVALID_TYPE_FOR_OPERATION',
      `entity type ${object.name} does not support merge`
    );
  }
  const masterId = toId18(String(master['Id'] ?? '')) ?? '';
  refuse(masterId === '' ? [saveError('MISSING_ARGUMENT', 'Id not specified in the master record')] : []);
  const wrong =
    ids.length === 0
      ? 'There is no record to merge'
      : ids.length > MOST
        ? `At most ${MOST} records can be merged into another`
        : ids.some((id) => toId18(id) === masterId)
          ? 'The master record cannot be merged into itself'
          : undefined;
  refuse(wrong === undefined ? [] : [saveError('INVALID_ARGUMENT', wrong)]);
  return masterId;
}

/** The rows that end, if this user may delete them and the one that stays is there. */
function endingRows(
  object: ObjectSchema,
  masterId: string,
  ids: readonly string[],
  context: SaveContext
): RowWork[] {
  const load = (operation: 'delete' | 'update', rows: SObjectRecord[]): RowWork[] =>
    loadRows(
      object,
      operation === 'update'
        ? { operation, object: object.name, rows }
        : { operation, object: object.name, ids: rows.map((row) => String(row['Id'])) },
      rows,
      rows.map((_, index) => index),
      context
    );
  const losers = load(
    'delete',
    ids.map((Id) => ({ Id }))
  );
  const [master] = load('update', [{ Id: masterId }]);
  // What is wrong with the master is said before anything is done in its name.
  refuse([...(master?.errors ?? []), ...losers.flatMap(({ errors }) => errors)]);
  const rules = context.services.rules(object);
  losers.forEach((work) => rules.forEach((each) => each.validateDelete?.(work, context)));
  refuse(losers.flatMap(({ errors }) => errors));
  rules.forEach((each) => each.merging?.(losers, master?.record ?? {}, context));
  refuse(losers.flatMap(({ errors }) => errors));
  return losers;
}

function endInto(
  object: ObjectSchema,
  losers: readonly RowWork[],
  masterId: string,
  context: SaveContext
): string[] {
  const { services } = context;
  services.automation.beforeDelete(object, losers, context);
  const moved = losers.flatMap((loser) => moveChildren(object, idOf(loser), masterId, context));
  deleteRows(object, losers, context);
  for (const loser of losers) {
    services.store.update(object, { Id: idOf(loser), MasterRecordId: masterId }, ['MasterRecordId']);
  }
  services.rules(object).forEach((each) => each.afterDelete?.(losers, context));
  return [...new Set(moved)];
}
