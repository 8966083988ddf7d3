/** An object for tests of the store alone. */
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { systemFields } from '../../schema/systemFields.ts';

export function boat(...fields: FieldSchema[]): ObjectSchema {
  return {
    name: 'Boat__c',
    label: 'Boat',
    labelPlural: 'Boats',
    keyPrefix: 'a07',
    custom: true,
    customMetadata: false,
    uiApi: true,
    queryable: true,
    createable: true,
    updateable: true,
    deletable: true,
    undeletable: true,
    replicateable: true,
    activities: false,
    sharingModel: 'ReadWrite',
    fields: new Map(
      [...systemFields(['id', 'deleted', 'modstamp'], 'Boat'), ...fields].map((field) => [
        field.name.toLowerCase(),
        field
      ])
    ),
    childRelationships: [],
    validationRules: [],
    recordTypes: [],
    virtual: false
  };
}
