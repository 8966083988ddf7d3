import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SaveError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { statusOf } from '../rest/saveOutcome.ts';

/**
 * A failed create or update: guide, "Error with Output" and "Record Exceptions"; `reduceErrors` of lwc-recipes' ldsUtils
 * reads the same keys. `statusCode` and `errorCode` beside them are *assumed*.
 */
export function recordError(
  object: ObjectSchema,
  verb: 'create' | 'update' | 'delete',
  saveErrors: readonly SaveError[]
): ApiResponse {
  const errors: Record<string, unknown>[] = [];
  const fieldErrors: Record<string, Record<string, unknown>[]> = {};
  for (const { statusCode, message, fields } of saveErrors) {
    const names = fields.filter((name) => object.fields.has(name.toLowerCase()));
    if (names.length === 0) {
      errors.push(entry(statusCode, message, null, null));
    }
    for (const name of names) {
      const field = object.fields.get(name.toLowerCase());
      const compound = field?.compoundFieldName;
      const key = compound ?? field?.name ?? name;
      (fieldErrors[key] ??= []).push(
        entry(statusCode, message, key, field?.label ?? null, compound === undefined ? null : name)
      );
    }
  }
  const code = saveErrors[0]?.statusCode ?? 'UNKNOWN_EXCEPTION';
  const status = statusOf(code);
  return json(
    {
      message: `An error occurred while trying to ${verb} the record. Please try again.`,
      statusCode: status,
      errorCode: code,
      enhancedErrorType: 'RecordError',
      output: { errors, fieldErrors }
    },
    status
  );
}

/** What reading the body found wrong, in the same shape: a component shows both alike. */
export function thrownRecordError(
  object: ObjectSchema,
  verb: 'create' | 'update',
  error: unknown
): ApiResponse {
  if (!(error instanceof SalesforceError) || error.status >= 500) {
    throw error;
  }
  return recordError(object, verb, [
    { statusCode: error.errorCode, message: error.message, fields: error.fields }
  ]);
}

function entry(
  errorCode: string,
  message: string,
  field: string | null,
  fieldLabel: string | null,
  constituentField: string | null = null
): Record<string, unknown> {
  return { constituentField, duplicateRecordError: null, errorCode, field, fieldLabel, message };
}
