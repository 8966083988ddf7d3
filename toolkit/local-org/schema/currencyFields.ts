import { CURRENCY_FIELD } from '../core/money.ts';
import { fieldOfType } from './fieldDefaults.ts';
import type { FieldSchema, ObjectSchema, OrgSchema, Picklist } from '../core/schemaTypes.ts';

/**
 * Standard objects whose records have a currency: those whose pages of the object reference name `CurrencyIsoCode`
 * "for organizations that have the multicurrency feature enabled".
 */
const WITH_CURRENCY: ReadonlySet<string> = new Set([
  'Account',
  'Case',
  'Contact',
  'Event',
  'Lead',
  'Opportunity',
  'Task',
  'User'
]);

/** Every custom object has one too: its records are in a currency whether or not they hold amounts. */
export function currencyFieldsOf(
  { name, custom, customMetadata }: ObjectSchema,
  picklist: Picklist
): FieldSchema[] {
  if (!WITH_CURRENCY.has(name) && (!custom || customMetadata)) {
    return [];
  }
  return [
    currencyField(CURRENCY_FIELD, 'Currency ISO Code', picklist),
    ...(name === 'User'
      ? [currencyField('DefaultCurrencyIsoCode', 'Default Currency ISO Code', picklist)]
      : [])
  ];
}

/**
 * The same schema as an org with several currencies has it, for what must be right in both: there the fields are hidden from some,
 * namely from everybody in an org with one.
 */
export function withCurrencies(schema: OrgSchema): OrgSchema {
  const picklist: Picklist = { restricted: true, values: [] };
  const objects = [...schema.objects].map(([key, object]): [string, ObjectSchema] => {
    const more = currencyFieldsOf(object, picklist).map((field): [string, FieldSchema] => [
      field.name.toLowerCase(),
      { ...field, permissionable: true }
    ]);
    return [key, { ...object, fields: new Map([...object.fields, ...more]) }];
  });
  return { ...schema, objects: new Map(objects) };
}

function currencyField(name: string, label: string, picklist: Picklist): FieldSchema {
  return {
    ...fieldOfType(name, label, 'picklist', 3),
    nillable: false,
    defaultedOnCreate: true,
    permissionable: false,
    picklist
  };
}
