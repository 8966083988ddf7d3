import { toStoredDateTime } from '../../core/clock.ts';
import { DateTime } from 'luxon';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { Value } from '../../core/types.ts';
import type { DataContext } from '../http/dataContext.ts';

/**
 * The value a form starts a field with. Saving works out any default formula; for showing one before the save, literals,
 * `TODAY()` and `NOW()` are read here and other formulas are refused.
 */
export function defaultValue(context: DataContext, field: FieldSchema): Value {
  if (field.picklist !== undefined) {
    const chosen = field.picklist.values.find((value) => value.isDefault && value.active);
    return chosen?.value ?? null;
  }
  if (field.name === 'OwnerId') {
    return context.session.userId;
  }
  const source = field.defaultValue?.trim();
  if (source === undefined || source === '') {
    return field.type === 'boolean' ? false : null;
  }
  const literal = readLiteral(context, field, source);
  if (literal === undefined) {
    throw new UnsupportedError(
      `showing the default formula ${source} of ${field.name} before it is saved`,
      field.source
    );
  }
  return literal;
}

function readLiteral(context: DataContext, field: FieldSchema, source: string): Value | undefined {
  if (/^(true|false)$/i.test(source)) {
    return source.toLowerCase() === 'true';
  }
  if (/^[-+]?\d+(\.\d+)?$/.test(source)) {
    // A percentage is a fraction inside formulas.
    return field.type === 'percent' ? Number(source) * 100 : Number(source);
  }
  const text = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^'\\]|\\.)*)'$/.exec(source);
  if (text !== null) {
    return (text[1] ?? text[2] ?? '').replace(/\\(.)/g, '$1');
  }
  const now = DateTime.fromJSDate(context.org.now(), { zone: context.session.timeZone });
  if (/^TODAY\s*\(\s*\)$/i.test(source)) {
    return now.toISODate();
  }
  return /^NOW\s*\(\s*\)$/i.test(source) ? toStoredDateTime(now.toJSDate()) : undefined;
}
