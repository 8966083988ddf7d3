import type { FieldSchema, FieldType } from '../../../core/schemaTypes.ts';

/** A field description for something that is not a field of an object: a function's result, a field of `Name`. */
export function pseudoField(name: string, type: FieldType, like?: FieldSchema): FieldSchema {
  return {
    name,
    label: like?.label ?? name,
    type,
    custom: false,
    length: 255,
    precision: 18,
    scale: like?.scale ?? 0,
    nillable: true,
    createable: false,
    updateable: false,
    defaultedOnCreate: false,
    filterable: true,
    sortable: true,
    groupable: true,
    unique: false,
    caseSensitive: false,
    externalId: false,
    nameField: name === 'Name',
    referenceTo: [],
    permissionable: false,
    virtual: true
  };
}
