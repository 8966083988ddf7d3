import { fromStoredDateTime } from '../../core/clock.ts';
import { SalesforceError } from '../../core/types.ts';
import {
  allOf,
  fieldAt,
  fieldEquals,
  orderBy,
  selectFields,
  selectRecords
} from '../../engine/soql/index.ts';
import type { Condition } from '../../engine/soql/index.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import type { ReplicationWindow } from './replicationWindow.ts';

/** "There is a limit of 600,000 IDs returned from this resource." */
const MAX_IDS = 600_000;

const DAY = 86_400_000;

/** Deleted rows are reported "for no more than 15 days previous to the day the call is executed". */
const MAX_DAYS_DELETED = 15;

export interface DeletedRow {
  deletedDate: string;
  id: string;
}

/** Ids of rows added or changed in the window that the session can read: "The call uses the SystemModstamp field". */
export function updatedIds(context: DataContext, object: ObjectSchema, window: ReplicationWindow): string[] {
  const live = object.fields.has('isdeleted') ? fieldEquals('IsDeleted', false) : undefined;
  return rowsIn(context, object, window, live).map(({ Id }) => String(Id));
}

/** Rows deleted in the window, also those that have left the recycle bin since. */
export function deletedRows(
  context: DataContext,
  object: ObjectSchema,
  window: ReplicationWindow
): DeletedRow[] {
  const start = new Date(Math.max(window.start.getTime(), earliestDeletion(context, object).getTime()));
  if (!object.fields.has('isdeleted') || start >= window.end) {
    return [];
  }
  const stamp = stampOf(object);
  const rows = rowsIn(context, object, { start, end: window.end }, fieldEquals('IsDeleted', true));
  return [
    ...rows.map((row) => ({ deletedDate: String(row[stamp]), id: String(row['Id']) })),
    // Who could see a record that is no more cannot be told: everybody is told the bare id (*assumed*).
    ...context.org.recycleBin
      .purged(object.name, start, window.end)
      .map(({ id, deletedDate }) => ({ deletedDate, id }))
  ];
}

/** Nothing older is known: 15 days, or less where the delete log has been purged. */
export function earliestDeletion({ org }: DataContext, object: ObjectSchema): Date {
  const log = org.recycleBin.knownSince(object.name);
  const days = org.now().getTime() - MAX_DAYS_DELETED * DAY;
  return new Date(log === undefined ? days : Math.max(days, fromStoredDateTime(log).getTime()));
}

/** Archived rows are among them (*assumed*: archiving a row does not end its replication). */
function rowsIn(
  { org, session }: DataContext,
  object: ObjectSchema,
  { start, end }: ReplicationWindow,
  more?: Condition
): Record<string, unknown>[] {
  const stamp = stampOf(object);
  const within = (operator: '>=' | '<', moment: Date): Condition => ({
    kind: 'compare',
    left: fieldAt(stamp),
    operator,
    value: { type: 'datetime', value: moment.toISOString() }
  });
  const tree = selectFields(object.name, ['Id', stamp], {
    where: allOf(within('>=', start), within('<', end), more),
    orderBy: [orderBy(stamp), orderBy('Id')],
    limit: MAX_IDS + 1
  });
  const rows = selectRecords(org.queryContext(session), tree, { all: true });
  if (rows.length > MAX_IDS) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `The limit of ${MAX_IDS} ids is exceeded: ask for less time.`
    );
  }
  return rows;
}

function stampOf(object: ObjectSchema): 'SystemModstamp' | 'LastModifiedDate' {
  return object.fields.has('systemmodstamp') ? 'SystemModstamp' : 'LastModifiedDate';
}
