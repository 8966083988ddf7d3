/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-record.html */
import {
  createUiRecord,
  deleteUiRecord,
  fieldPath,
  fieldValueAt,
  getQuery,
  objectName,
  recordQuery,
  recordsChanged,
  recordsQuery,
  store,
  updateUiRecord,
  wireAdapter
} from 'preview/lds';
import type { FieldReference, ObjectInfo, RecordConfig, UiRecord } from 'preview/lds';

export interface RecordInput {
  apiName?: string;
  fields: Record<string, unknown>;
  allowSaveOnDuplicate?: boolean;
}

export const getRecord = wireAdapter<UiRecord, RecordConfig>({ store, query: recordQuery });

export const getRecords = wireAdapter({ store, query: recordsQuery });

interface CreateDefaultsConfig {
  objectApiName: string | { objectApiName: string };
  formFactor?: string;
  recordTypeId?: string;
  optionalFields?: string[];
}

interface CreateDefaults {
  record: UiRecord;
  objectInfos: Record<string, ObjectInfo>;
  layout: unknown;
}

export const getRecordCreateDefaults = wireAdapter<CreateDefaults, CreateDefaultsConfig>({
  store,
  query: ({ objectApiName, formFactor, recordTypeId, optionalFields }) => {
    const search = new URLSearchParams();
    if (formFactor) {
      search.set('formFactor', formFactor);
    }
    if (recordTypeId) {
      search.set('recordTypeId', recordTypeId);
    }
    if (optionalFields?.length) {
      search.set('optionalFields', optionalFields.join(','));
    }
    const parameters = search.size > 0 ? `?${search.toString()}` : '';
    return getQuery(`/ui-api/record-defaults/create/${objectName(objectApiName)}${parameters}`, {
      timeToLive: 0
    });
  }
});

export function createRecord(recordInput: RecordInput): Promise<UiRecord> {
  const { apiName } = recordInput;
  if (!apiName) {
    return Promise.reject(new Error('createRecord needs apiName.'));
  }
  return createUiRecord({ ...recordInput, apiName: objectName(apiName) });
}

export function updateRecord(recordInput: RecordInput, clientOptions?: unknown): Promise<UiRecord> {
  if (clientOptions !== undefined) {
    return Promise.reject(new Error('The preview does not support clientOptions of updateRecord.'));
  }
  return updateUiRecord(recordInput);
}

export function deleteRecord(recordId: string): Promise<void> {
  return deleteUiRecord(recordId);
}

/** Tells LDS that records changed outside it, for example through a GraphQL mutation. */
export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void> {
  return recordsChanged(records.map(({ recordId }) => recordId));
}

/** The older name of the same; returns nothing. */
export function getRecordNotifyChange(records: { recordId: string }[]): void {
  void notifyRecordUpdateAvailable(records);
}

/** Value of a field, of the record or of a parent; undefined where the record does not have it. */
export function getFieldValue(record: unknown, field: FieldReference): unknown {
  return fieldValueAt(record, fieldPath(field))?.value;
}

/** The value as the user's locale writes it; null where there is no such form. */
export function getFieldDisplayValue(record: unknown, field: FieldReference): string | null | undefined {
  return fieldValueAt(record, fieldPath(field))?.displayValue;
}

function editable(
  record: UiRecord,
  objectInfo: ObjectInfo | undefined,
  access: 'createable' | 'updateable'
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, { value }] of Object.entries(record.fields)) {
    const info = objectInfo?.fields[name];
    // Parents and fields the user may not set are not part of an input.
    if (typeof value === 'object' && value !== null) {
      continue;
    }
    if (objectInfo === undefined || info?.[access] === true) {
      fields[name] = value;
    }
  }
  return fields;
}

export function generateRecordInputForCreate(record: UiRecord, objectInfo?: ObjectInfo): RecordInput {
  return { apiName: record.apiName, fields: editable(record, objectInfo, 'createable') };
}

export function generateRecordInputForUpdate(record: UiRecord, objectInfo?: ObjectInfo): RecordInput {
  return { fields: { ...editable(record, objectInfo, 'updateable'), Id: record.id } };
}

/** Leaves only what differs from the original. */
export function createRecordInputFilteredByEditedFields(
  recordInput: RecordInput,
  originalRecord: UiRecord
): RecordInput {
  const fields = Object.fromEntries(
    Object.entries(recordInput.fields).filter(
      ([name, value]) => name === 'Id' || originalRecord.fields[name]?.value !== value
    )
  );
  return { ...recordInput, fields };
}
