/** Object, picklists and record behind a record form, through the UI API as components of a package see it. */
import { fieldValueAt, objectInfoQuery, picklistsQuery, recordQuery, store } from 'preview/lds';
import type { ObjectInfo, UiRecord } from 'preview/lds';
import { compoundParts, compoundText, fromObjectInfo, isCompoundType } from 'preview/org';
import type { FieldInfo } from 'preview/org';
import type { FieldSetup } from 'preview/formField';

const masterRecordType = '012000000000000AAA';

export interface FormData {
  objectInfo: ObjectInfo;
  fields: Map<string, FieldInfo>;
}

export async function loadObject(object: string, recordTypeId: string | undefined): Promise<FormData> {
  const objectInfo = await store.read(objectInfoQuery(object));
  const type = recordTypeId ?? objectInfo.defaultRecordTypeId ?? masterRecordType;
  const hasPicklists = Object.values(objectInfo.fields).some(({ dataType }) => /Picklist$/.test(dataType));
  const picklists = hasPicklists ? (await store.read(picklistsQuery(object, type))).picklistFieldValues : {};
  const fields = new Map<string, FieldInfo>();
  for (const info of Object.values(objectInfo.fields)) {
    const values = picklists[info.apiName];
    const options = (values?.values ?? []).map(({ label, value }) => ({
      label,
      value,
      active: true,
      isDefault: values?.defaultValue?.value === value
    }));
    fields.set(info.apiName.toLowerCase(), fromObjectInfo(info, options));
  }
  return { objectInfo, fields };
}

/** Fields to ask for so that the named ones can be shown: a lookup needs the name behind it. */
export function recordFields(object: string, data: FormData, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const field = data.fields.get(name.toLowerCase());
    if (!field) {
      return [];
    }
    const parts = compoundParts(data.fields.values(), field).map((part) => `${object}.${part.name}`);
    if (parts.length > 0) {
      return isCompoundType(field) ? parts : [`${object}.${field.name}`, ...parts];
    }
    const own = `${object}.${field.name}`;
    const info = data.objectInfo.fields[field.name];
    const nameField = info?.referenceToInfos[0]?.nameFields[0];
    return field.type === 'reference' &&
      field.relationshipName !== undefined &&
      field.referenceTo.length === 1 &&
      nameField !== undefined
      ? [own, `${object}.${field.relationshipName}.${nameField}`]
      : [own];
  });
}

export function formRecordQuery(object: string, recordId: string, data: FormData, names: readonly string[]) {
  return recordQuery({
    recordId,
    optionalFields: recordFields(object, data, names),
    fields: [`${object}.Id`]
  });
}

/** What a field of a form needs to know. */
export function setupOf(data: FormData, record: UiRecord | undefined, name: string): FieldSetup | undefined {
  const field = data.fields.get(name.toLowerCase());
  if (!field) {
    return undefined;
  }
  const value = fieldValueAt(record, [field.name]);
  const parts = compoundParts(data.fields.values(), field).flatMap(
    (part) => setupOf(data, record, part.name) ?? []
  );
  const info = data.objectInfo.fields[field.name];
  const nameField = info?.referenceToInfos[0]?.nameFields[0] ?? 'Name';
  const reference =
    field.relationshipName === undefined
      ? undefined
      : fieldValueAt(record, [field.relationshipName, nameField])?.value;
  return {
    field,
    value: isCompoundType(field)
      ? compoundText(parts.map((part) => part.value))
      : record
        ? (value?.value ?? null)
        : defaultOf(field),
    displayValue: value?.displayValue ?? null,
    referenceName: typeof reference === 'string' ? reference : undefined,
    isNew: record === undefined,
    parts
  };
}

function defaultOf(field: FieldInfo): unknown {
  if (field.type === 'boolean') {
    return false;
  }
  return field.picklist.find(({ isDefault }) => isDefault)?.value ?? null;
}
