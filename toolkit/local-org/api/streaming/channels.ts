/**
 * Channels of change events: of all captured objects, or of one.
 * https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_subscribe_channels.htm
 */
import { toIsoDateTime } from '../../core/clock.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { CapturedChange, Org, Session, Value } from '../../core/types.ts';

const ALL = '/data/ChangeEvents';

/** What a channel tells of: captured objects; undefined where there is no such channel. */
export function objectsOf(channel: string, org: Org): ObjectSchema[] | undefined {
  const captured = org.changes.objects().flatMap((name) => org.schema.objects.get(name.toLowerCase()) ?? []);
  if (channel === ALL) {
    return captured;
  }
  const found = captured.filter((object) => channel === `/data/${eventName(object)}`);
  return found.length === 0 ? undefined : found;
}

/** `EventChangeEvent`, `Customer_Meeting__ChangeEvent`. */
function eventName({ name }: ObjectSchema): string {
  return name.endsWith('__c') ? name.replace(/__c$/, '__ChangeEvent') : `${name}ChangeEvent`;
}

/** "View All Data", or "View All" of the object: change events do not ask who may see which record. */
export function maySubscribe(session: Session, objects: readonly ObjectSchema[]): boolean {
  return objects.every(
    (object) =>
      session.system || (session.access.object(object).read && session.access.object(object).viewAll)
  );
}

/** Without the fields that the session may not see. The form of times is *assumed*. */
export function changeEvent(change: CapturedChange, object: ObjectSchema, session: Session): object {
  const isVisible = (name: string): boolean => session.access.field(object, name).read;
  const values = Object.entries(change.values).filter(([name]) => isVisible(name));
  return {
    schema: `local-${object.name}`,
    payload: {
      ChangeEventHeader: {
        entityName: change.object,
        recordIds: [change.id],
        changeType: change.type,
        changeOrigin: '',
        transactionKey: change.transactionKey,
        sequenceNumber: change.sequenceNumber,
        commitTimestamp: change.at,
        commitNumber: change.replayId,
        commitUser: change.by,
        nulledFields:
          change.type === 'UPDATE' ? values.filter(([, value]) => value === null).map(([name]) => name) : [],
        diffFields: [],
        changedFields: change.changedFields.filter(isVisible)
      },
      ...Object.fromEntries(values.map(([name, value]) => [name, sent(object, name, value)]))
    },
    event: { replayId: change.replayId }
  };
}

function sent(object: ObjectSchema, name: string, value: Value): Value {
  const field = object.fields.get(name.toLowerCase());
  return field?.type === 'datetime' && typeof value === 'string' ? toIsoDateTime(value) : value;
}
