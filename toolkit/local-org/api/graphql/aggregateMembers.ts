/** What can be asked of a field in an aggregate query, and the SOQL behind it. */
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { pseudoField } from '../../engine/soql/compile/pseudoField.ts';
import { dateFunctions, fieldOf } from '../../engine/soql/tree/selectTree.ts';
import type { AggregateFunction, Expression } from '../../engine/soql/tree/selectTree.ts';

const aggregates: Readonly<Record<string, AggregateFunction>> = {
  avg: 'AVG',
  count: 'COUNT',
  countDistinct: 'COUNT_DISTINCT',
  max: 'MAX',
  min: 'MIN',
  sum: 'SUM'
};
/** `calendarYear` for CALENDAR_YEAR. */
export const dateMembers = new Map(
  dateFunctions.map((name) => [
    name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    name
  ])
);

export function isMember(name: string): boolean {
  return name in aggregates || name === 'grouping' || dateMembers.has(name);
}

/** Name of the column that holds a member's values. */
export function columnKey(field: FieldSchema, member: string): string {
  return `${field.name}__${member}`;
}

export function memberExpression(field: FieldSchema, member: string): Expression {
  const argument = fieldOf(field.name);
  const aggregateFunction = aggregates[member];
  if (aggregateFunction) {
    return { kind: 'aggregate', function: aggregateFunction, argument };
  }
  const dateFunction = dateMembers.get(member);
  if (dateFunction) {
    return { kind: 'date', function: dateFunction, argument, inUserZone: false };
  }
  return member === 'grouping' ? { kind: 'grouping', argument } : argument;
}

/** The field as which a member's values are shown. */
export function resultField(field: FieldSchema, member: string): FieldSchema {
  if (member === 'count' || member === 'countDistinct' || member === 'grouping') {
    return pseudoField(member, 'int');
  }
  if (member === 'avg') {
    return pseudoField(member, 'double', field);
  }
  const name = dateMembers.get(member);
  return name ? pseudoField(member, name === 'DAY_ONLY' ? 'date' : 'int') : field;
}
