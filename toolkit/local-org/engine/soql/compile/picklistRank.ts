import type { FieldSchema } from '../../../core/schemaTypes.ts';

/** Place of a value in its picklist; values no longer in the list come last. */
export function picklistRank(field: FieldSchema, value: string): number {
  const values = field.picklist?.values ?? [];
  const index = values.findIndex((each) => each.value.toLowerCase() === value.toLowerCase());
  return index < 0 ? values.length : index;
}
