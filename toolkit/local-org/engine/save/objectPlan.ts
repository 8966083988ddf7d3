import { storedFields } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';

/** What saving an object needs of its schema, sorted out once. */
export interface ObjectPlan {
  object: ObjectSchema;
  /** Everything that is stored, but for the fields the platform itself keeps. */
  values: FieldSchema[];
  required: FieldSchema[];
  references: FieldSchema[];
  unique: FieldSchema[];
  autoNumbers: FieldSchema[];
  picklistDefaults: { name: string; value: string }[];
  rollUps: FieldSchema[];
  /** Names of fields the platform keeps itself. */
  has: { owner: boolean; created: boolean; modified: boolean; modstamp: boolean; recordType: boolean };
}

/** Kept by the platform: nobody sets them, but for those who may set audit fields when they create. */
export const AUDIT_FIELDS: ReadonlySet<string> = new Set([
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById'
]);
const KEPT: ReadonlySet<string> = new Set([
  ...AUDIT_FIELDS,
  'Id',
  'IsDeleted',
  'SystemModstamp',
  'LastViewedDate',
  'LastReferencedDate'
]);

const plans = new WeakMap<ObjectSchema, ObjectPlan>();

export function planOf(object: ObjectSchema): ObjectPlan {
  let plan = plans.get(object);
  if (plan === undefined) {
    const values = storedFields(object).filter(({ name }) => !KEPT.has(name));
    plan = {
      object,
      values,
      required: values.filter(isRequired),
      references: values.filter(({ type, referenceTo }) => type === 'reference' && referenceTo.length > 0),
      unique: values.filter(({ unique }) => unique),
      autoNumbers: values.filter(({ autoNumber }) => autoNumber !== undefined),
      picklistDefaults: values.flatMap(({ name, picklist }) => {
        const initial = picklist?.values.find(({ isDefault, active }) => isDefault && active);
        return initial === undefined ? [] : [{ name, value: initial.value }];
      }),
      rollUps: values.filter(({ rollUp }) => rollUp !== undefined),
      has: {
        owner: object.fields.has('ownerid'),
        created: object.fields.has('createddate'),
        modified: object.fields.has('lastmodifieddate'),
        modstamp: object.fields.has('systemmodstamp'),
        recordType: object.fields.has('recordtypeid')
      }
    };
    plans.set(object, plan);
  }
  return plan;
}

/** What the platform fills in by itself is never missing: a name of parts neither, its last part is. */
function isRequired(field: FieldSchema): boolean {
  return (
    !field.nillable &&
    field.type !== 'boolean' &&
    field.autoNumber === undefined &&
    field.rollUp === undefined &&
    field.components === undefined &&
    field.name !== 'OwnerId'
  );
}
