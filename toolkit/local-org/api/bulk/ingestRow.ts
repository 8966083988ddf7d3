import type { SaveError, SObjectRecord, Value } from '../../core/types.ts';
import { wrongType } from '../../engine/save/saveErrors.ts';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { toDateTime } from '../rest/deserialize.ts';
import type { IncomingRow, ParentKey } from '../rest/deserialize.ts';
import type { IngestColumn } from './ingestColumns.ts';

export type ReadRow = { ok: true; incoming: IncomingRow } | { ok: false; error: SaveError };

/** "To set a field value to null, use a field value of #N/A." */
const NULL = '#N/A';

/** One line of an upload as the values it sets. "Empty field values are ignored when you update records." */
export function readRow(cells: readonly string[], columns: readonly IngestColumn[]): ReadRow {
  if (cells.length !== columns.length) {
    // *Assumed*: the words.
    const message = `The row has ${cells.length} values; the header has ${columns.length}.`;
    return { ok: false, error: { statusCode: 'INVALID_BATCH', message, fields: [] } };
  }
  const row: SObjectRecord = {};
  const parents: ParentKey[] = [];
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? '';
    if (text === '') {
      continue;
    }
    const { field } = column;
    if (column.kind === 'parent' && text !== NULL) {
      parents.push({ field, parentObject: column.parentObject, keyField: column.keyField, value: text });
      continue;
    }
    const value = text === NULL ? null : readValue(field, text);
    if (value === undefined) {
      return { ok: false, error: wrongType(field, text) };
    }
    row[field.name] = value;
  }
  return { ok: true, incoming: { row, parents } };
}

/** Undefined when the text is no value of the field's type. */
function readValue(field: FieldSchema, text: string): Value | undefined {
  switch (field.type) {
    case 'boolean':
      return readBoolean(text.trim().toLowerCase());
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return readNumber(text.trim());
    case 'datetime':
      return toDateTime(text.trim());
    default:
      return text;
  }
}

function readBoolean(text: string): boolean | undefined {
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
}

function readNumber(text: string): number | undefined {
  const value = Number(text);
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(value) ? value : undefined;
}
