/** A field as components name it: `Opportunity.Name`, or what `@salesforce/schema/Opportunity.Name` gives. */
export type FieldReference = string | { objectApiName: string; fieldApiName: string };

/** `Opportunity.Account.Name` of either form. */
export function qualifiedName(field: FieldReference): string {
  return typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
}

export function objectName(object: string | { objectApiName: string }): string {
  return typeof object === 'string' ? object : object.objectApiName;
}

/** The part behind the object: `Account.Name`. */
export function fieldPath(field: FieldReference): string[] {
  const [, ...path] = qualifiedName(field).split('.');
  return path;
}

export interface FieldValue {
  value: unknown;
  displayValue: string | null;
}

/** A record as the UI API represents it. */
export interface UiRecord {
  apiName: string;
  id: string;
  fields: Record<string, FieldValue>;
  recordTypeId?: string | null;
  lastModifiedDate?: string;
  [other: string]: unknown;
}

export function isUiRecord(value: unknown): value is UiRecord {
  return typeof value === 'object' && value !== null && 'fields' in value && 'apiName' in value;
}

/** Walks a path of parents; undefined where the record does not have the field. */
export function fieldValueAt(record: unknown, path: readonly string[]): FieldValue | undefined {
  let current: unknown = record;
  let found: FieldValue | undefined;
  for (const [index, name] of path.entries()) {
    if (!isUiRecord(current)) {
      return undefined;
    }
    found = current.fields[name];
    if (found === undefined) {
      return undefined;
    }
    // A parent that is empty has no fields: the value is empty, not missing.
    if (found.value === null && index < path.length - 1) {
      return { value: null, displayValue: null };
    }
    current = found.value;
  }
  return found;
}
