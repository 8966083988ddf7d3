/** Error texts as the API words them. Sources: recorded answers of real orgs (CumulusCI, sf-fx-runtime-nodejs) and public logs. */
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SaveError, Value } from '../../core/types.ts';

export function saveError(statusCode: string, message: string, fields: string[] = []): SaveError {
  return { statusCode, message, fields };
}

export function requiredFieldsMissing(fields: readonly FieldSchema[]): SaveError {
  const names = fields.map(({ name }) => name);
  return saveError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${names.join(', ')}]`, names);
}

/** *Assumed*: code and words after public reports. */
export function ownerMissing(): SaveError {
  return saveError('INVALID_CROSS_REFERENCE_KEY', 'Owner ID: owner cannot be blank', ['OwnerId']);
}

export function stringTooLong(field: FieldSchema, value: string): SaveError {
  const shown = value.length > 255 ? `${value.slice(0, 255)}...` : value;
  return saveError(
    'STRING_TOO_LONG',
    `${field.label}: data value too large: ${shown} (max length=${field.length})`,
    [field.name]
  );
}

export function badPicklistValue(field: FieldSchema, value: Value): SaveError {
  return saveError(
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${field.label}: bad value for restricted picklist field: ${value}`,
    [field.name]
  );
}

export function numberOutOfRange(field: FieldSchema, value: number): SaveError {
  return saveError(
    'NUMBER_OUTSIDE_VALID_RANGE',
    `${field.label}: value outside of valid range on numeric field: ${value}`,
    [field.name]
  );
}

export function wrongType(field: FieldSchema, value: Value): SaveError {
  return saveError(
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    `${field.label}: value not of required type: ${value}`,
    [field.name]
  );
}

/** *Assumed*: code and words after public reports. */
export function invalidDate(field: FieldSchema, value: string): SaveError {
  return saveError('FIELD_INTEGRITY_EXCEPTION', `${field.label}: invalid date: ${value}`, [field.name]);
}

export function invalidEmail(field: FieldSchema, value: string): SaveError {
  return saveError('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, [field.name]);
}

export function malformedId(field: FieldSchema, value: Value): SaveError {
  return saveError('MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
}

export function malformedRecordId(value: Value): SaveError {
  return saveError('MALFORMED_ID', `Record ID: id value of incorrect type: ${value}`, ['Id']);
}

export function invalidCrossReference(): SaveError {
  return saveError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
}

export function entityIsDeleted(): SaveError {
  return saveError('ENTITY_IS_DELETED', 'entity is deleted');
}

export function insufficientAccess(): SaveError {
  return saveError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}

export function insufficientCrossAccess(id: string): SaveError {
  return saveError(
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    `insufficient access rights on cross-reference id: ${id.slice(0, 15)}`
  );
}

export function cannotInsert(object: ObjectSchema): SaveError {
  return saveError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', `entity type cannot be inserted: ${object.label}`);
}

export function fieldsNotWritable(fields: readonly string[]): SaveError {
  return saveError(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    [...fields]
  );
}

export function noSuchColumn(object: ObjectSchema, name: string): SaveError {
  return saveError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`, []);
}

/** A request refused as a whole, with what a save says of a row. */
export function refusedRequest({ statusCode, message }: SaveError): SalesforceError {
  return new SalesforceError(statusCode, message);
}

export function duplicateValue(field: FieldSchema, otherId: string): SaveError {
  return saveError(
    'DUPLICATE_VALUE',
    `duplicate value found: ${field.name} duplicates value on record with id: ${otherId.slice(0, 15)}`,
    [field.name]
  );
}

export function inactiveOwner(userId: string, object: ObjectSchema): SaveError {
  return saveError(
    'INACTIVE_OWNER_OR_USER',
    `operation performed with inactive user [${userId.slice(0, 15)}] as owner of ${object.label.toLowerCase()}`,
    ['OwnerId']
  );
}

export function ownerCannotRead(): SaveError {
  return saveError('TRANSFER_REQUIRES_READ', 'The new owner must have read permission', ['OwnerId']);
}

export function rolledBack(): SaveError {
  return saveError(
    'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    'Record rolled back because not all records were valid and the request was using AllOrNone header'
  );
}
