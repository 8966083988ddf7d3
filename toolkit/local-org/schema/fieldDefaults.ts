import type { FieldSchema, FieldType } from '../core/schemaTypes.ts';

const NEVER_GROUPED: ReadonlySet<FieldType> = new Set([
  'currency',
  'double',
  'percent',
  'datetime',
  'time',
  'combobox'
]);

/**
 * A field as Salesforce describes an ordinary one of its type: nillable, settable, filterable as far as the type goes.
 * Checked against recorded describes (SFDO-Tooling/CumulusCI, `shared_cassettes`).
 */
export function fieldOfType(name: string, label: string, type: FieldType, length = 0): FieldSchema {
  const longText = type === 'textarea' && length > 255;
  const compound = type === 'address' || type === 'location';
  return {
    name,
    label,
    type,
    custom: false,
    length,
    precision: 0,
    scale: 0,
    nillable: type !== 'boolean',
    createable: !compound,
    updateable: !compound,
    defaultedOnCreate: type === 'boolean',
    filterable: !longText,
    sortable: !longText && !compound && type !== 'multipicklist',
    groupable: !longText && !compound && !NEVER_GROUPED.has(type) && type !== 'multipicklist',
    unique: false,
    caseSensitive: false,
    externalId: false,
    nameField: false,
    referenceTo: [],
    permissionable: true,
    virtual: compound
  };
}
