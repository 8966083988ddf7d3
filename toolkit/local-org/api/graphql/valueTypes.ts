/**
 * Field values: `{ value displayValue }`, with `label` on picklists and `format` where FORMAT() of SOQL applies.
 * `displayValue` is what the UI API gives: text a person reads for numbers, dates and picklists, null for plain text.
 */
import { toIsoDateTime } from '../../core/clock.ts';
import { GraphQLInterfaceType, GraphQLObjectType, GraphQLString } from 'graphql';
import type { GraphQLFieldConfigMap } from 'graphql';
import type { MoneyOf } from '../../core/money.ts';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { formatValue, picklistLabel, textOf } from '../../core/formatValue.ts';
import { fieldKinds } from './fieldKinds.ts';
import type { FieldKind } from './fieldKinds.ts';
import type { GraphqlContext } from './graphqlContext.ts';

/** A value on its way out, with the field it came from. */
export interface FieldValue {
  value: unknown;
  field: FieldSchema;
  /** In an org with several currencies: which one an amount is in. */
  money?: MoneyOf;
}

export const fieldValueInterface = new GraphQLInterfaceType({
  name: 'FieldValue',
  fields: { displayValue: { type: GraphQLString } },
  resolveType: () => undefined
});

const formatted = new Set([
  'Currency',
  'Date',
  'DateTime',
  'Double',
  'Integer',
  'Percent',
  'Latitude',
  'Longitude',
  'Time'
]);

function valueType(kind: FieldKind): GraphQLObjectType<FieldValue, GraphqlContext> {
  const fields: GraphQLFieldConfigMap<FieldValue, GraphqlContext> = {
    value: { type: kind.scalar, resolve: ({ value, field }) => written(field, value) },
    displayValue: { type: GraphQLString, resolve: displayValue }
  };
  if (formatted.has(kind.name)) {
    fields['format'] = { type: GraphQLString, resolve: displayValue };
  }
  if (kind.name === 'Picklist' || kind.name === 'MultiPicklist') {
    fields['label'] = {
      type: GraphQLString,
      resolve: ({ value, field }, _, { session }) =>
        value === null || value === undefined
          ? null
          : picklistLabel(session.words.field(field), textOf(value))
    };
  }
  return new GraphQLObjectType({ name: valueTypeName(kind), interfaces: [fieldValueInterface], fields });
}

/** `IDValue`, `IntValue`; otherwise the kind's own name. */
function valueTypeName(kind: FieldKind): string {
  return `${({ Id: 'ID', Integer: 'Int' } as Record<string, string>)[kind.name] ?? kind.name}Value`;
}

const shown = new Set([
  'currency',
  'percent',
  'double',
  'int',
  'date',
  'datetime',
  'picklist',
  'multipicklist',
  'combobox',
  'time'
]);

function displayValue(
  { value, field, money }: FieldValue,
  _: unknown,
  context: GraphqlContext
): string | null {
  return shown.has(field.type) ? formatValue(field, value ?? null, context.presentation, money) : null;
}

/** Times as the UI API writes them: `2026-03-31T12:00:00.000Z`. */
function written(field: FieldSchema, value: unknown): unknown {
  return field.type === 'datetime' && typeof value === 'string' ? toIsoDateTime(value) : (value ?? null);
}

export const valueTypes: ReadonlyMap<string, GraphQLObjectType<FieldValue, GraphqlContext>> = new Map(
  fieldKinds.map((kind) => [kind.name, valueType(kind)])
);

export function valueTypeOf(kind: FieldKind): GraphQLObjectType<FieldValue, GraphqlContext> {
  return valueTypes.get(kind.name)!;
}
