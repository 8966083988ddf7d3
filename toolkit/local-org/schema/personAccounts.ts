import type { FieldSchema, ObjectSchema } from '../core/schemaTypes.ts';

/** "PersonAccount": the record type that person accounts come with (SOAP API guide, "Person Account Record Types"). */
export const PERSON_RECORD_TYPE = 'PersonAccount';

/** Fields of a contact that an account has under the same name, or with `Person` before it (Account object, person accounts). */
const SAME_NAME = ['LastName', 'FirstName', 'Salutation'];
const PREFIXED = [
  ...['Mailing', 'Other'].flatMap((kind) =>
    [
      'Street',
      'City',
      'State',
      'PostalCode',
      'Country',
      'Latitude',
      'Longitude',
      'GeocodeAccuracy',
      'Address'
    ].map((part) => `${kind}${part}`)
  ),
  'MobilePhone',
  'HomePhone',
  'OtherPhone',
  'AssistantPhone',
  'Email',
  'Title',
  'Department',
  'AssistantName',
  'LeadSource',
  'Birthdate',
  'LastCURequestDate',
  'LastCUUpdateDate',
  'EmailBouncedReason',
  'EmailBouncedDate'
];

/** Where an account says something else than a contact (recorded: SFDO-Tooling/CumulusCI, Account with person accounts). */
const OTHERWISE: Readonly<Record<string, Partial<FieldSchema>>> = {
  PersonMobilePhone: { label: 'Mobile' },
  PersonAssistantName: { label: 'Assistant' },
  PersonTitle: { length: 80 }
};

/**
 * What an account has of its person: standard fields, and custom ones with `__pc` for `__c`. Formulas and roll-ups of contacts are
 * left out: their `__pc` is not there.
 */
export function personFields(contact: ObjectSchema): FieldSchema[] {
  const field = (name: string): FieldSchema | undefined => contact.fields.get(name.toLowerCase());
  const custom = [...contact.fields.values()].filter(
    (one) => one.custom && !one.virtual && one.rollUp === undefined && one.masterDetailOrder === undefined
  );
  return [
    ...SAME_NAME.map((name) => mirror(field(name), (same) => same)),
    ...PREFIXED.map((name) => mirror(field(name), (of) => `Person${of}`)),
    ...custom.map((one) => mirror(one, (name) => name.replace(/__c$/i, '__pc')))
  ].filter((one) => one !== undefined);
}

function mirror(of: FieldSchema | undefined, rename: (name: string) => string): FieldSchema | undefined {
  if (of === undefined) {
    return undefined;
  }
  const isName = of.compoundFieldName === 'Name';
  const part = (name: string): string => (isName ? name : rename(name));
  return {
    ...of,
    name: rename(of.name),
    ofContact: of.name,
    // A business account has nothing in them.
    nillable: of.type !== 'boolean',
    defaultValue: undefined,
    picklist: of.picklist && {
      ...of.picklist,
      values: of.picklist.values.map((value) => ({ ...value, isDefault: false }))
    },
    unique: false,
    externalId: false,
    nameField: false,
    relationshipName: of.relationshipName?.replace(/__r$/i, '__pr'),
    childRelationshipName: undefined,
    compoundFieldName: of.compoundFieldName && part(of.compoundFieldName),
    components: of.components?.map(part),
    ...OTHERWISE[rename(of.name)]
  };
}
