/** Values of a report as `{ label, value }` cells. */
import { toIsoSeconds } from '../../../core/clock.ts';
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import { formatValue, textOf } from '../../../core/formatValue.ts';
import type { MoneyOf } from '../../../core/money.ts';
import type { Presentation } from '../../../core/formatValue.ts';

export interface Cell {
  label: string;
  value: unknown;
}

const blank = '-';

/** `id`: the record a name stands for. */
export function cell(
  field: FieldSchema,
  value: unknown,
  id: unknown,
  presentation: Presentation,
  money?: MoneyOf
): Cell {
  if (value === null || value === undefined) {
    return { label: blank, value: null };
  }
  const label =
    field.type === 'boolean' ? textOf(value) : (formatValue(field, value, presentation, money) ?? blank);
  if (id !== undefined && id !== null) {
    return { label, value: id };
  }
  if (field.type === 'currency') {
    return { label, value: { amount: value, currency: money?.currency ?? null } };
  }
  if (field.type === 'datetime') {
    return { label, value: toIsoSeconds(textOf(value)) };
  }
  return { label, value };
}

/** A summary of numbers. */
export function aggregateCell(
  field: FieldSchema,
  value: number | string | null,
  presentation: Presentation
): Cell {
  if (value === null) {
    return { label: blank, value: null };
  }
  return { label: formatValue(field, value, presentation) ?? blank, value };
}
