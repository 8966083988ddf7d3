/** Lightning Data Service in small: one store for the page, and the queries the adapters make of it. */
import { request } from './fetchResponse.ts';
import type { UiRecord } from './fields.ts';
import { longId } from './ids.ts';
import { QueryStore } from './queryStore.ts';
import { recordIds } from './recordQueries.ts';

export { errorMessage, isFetchResponse, type FetchResponse } from './fetchError.ts';
export { request } from './fetchResponse.ts';
export { saveErrors, type SaveErrors } from './saveErrors.ts';
export {
  fieldPath,
  fieldValueAt,
  isUiRecord,
  objectName,
  qualifiedName,
  type FieldReference,
  type FieldValue,
  type UiRecord
} from './fields.ts';
export {
  executeGraphql,
  gql,
  graphqlQuery,
  type GraphqlAnswer,
  type GraphqlRequest
} from './graphqlQuery.ts';
export { isRecordId, longId } from './ids.ts';
export { QueryStore, type Query, type Snapshot } from './queryStore.ts';
export * from './recordQueries.ts';
export { isComplete, wireAdapter, type WireAdapter, type WireAdapterConstructor } from './wireAdapter.ts';

export const store = new QueryStore();

/** Tells the page that records changed outside: those who show one ask again. */
export function recordsChanged(ids: readonly string[]): Promise<void> {
  return store.recordsChanged(ids.map(longId));
}

/** Told of every change made through the page, so that the page's own lists can follow. */
type ChangeListener = (ids: readonly string[]) => void;
const changeListeners = new Set<ChangeListener>();

export function onRecordsChanged(listener: ChangeListener): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

async function changed(ids: readonly string[]): Promise<void> {
  await recordsChanged(ids);
  for (const listener of [...changeListeners]) {
    listener(ids);
  }
}

export async function createUiRecord(input: {
  apiName: string;
  fields: Record<string, unknown>;
}): Promise<UiRecord> {
  const record = (await request('POST', '/ui-api/records', input)) as UiRecord;
  await changed([record.id]);
  return record;
}

export async function updateUiRecord(input: { fields: Record<string, unknown> }): Promise<UiRecord> {
  const { Id, ...fields } = input.fields;
  if (typeof Id !== 'string') {
    throw new Error('updateRecord needs the record id in fields.Id.');
  }
  const id = longId(Id);
  const record = (await request('PATCH', `/ui-api/records/${id}`, { ...input, fields })) as UiRecord;
  await changed([id, ...recordIds(record)]);
  return record;
}

export async function deleteUiRecord(recordId: string): Promise<void> {
  const id = longId(recordId);
  await request('DELETE', `/ui-api/records/${id}`);
  await changed([id]);
}
