import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import { inRowsCurrencySql } from '../../core/currencySql.ts';
import type { MoneyRow } from '../../core/currencySql.ts';
import { followRelation } from './recordScope.ts';
import { sqlFormulas } from './sql.ts';

/** SQL of any field of table `alias`, formulas included: what a formula needs of parents comes by sub-select. */
export function scalarColumn(
  schema: OrgSchema,
  object: ObjectSchema,
  alias: string,
  field: FieldSchema
): string {
  return field.formula === undefined
    ? `${alias}.${quote(field.name)}`
    : sqlFormulas(schema).call(object, field, (path) =>
        pathColumn({ schema, row: { object, alias } }, object, alias, path, 0)
      );
}

function pathColumn(
  from: { schema: OrgSchema; row: MoneyRow },
  object: ObjectSchema,
  alias: string,
  path: readonly string[],
  depth: number
): string {
  const [step = '', ...rest] = path;
  if (rest.length === 0) {
    const value = `${alias}.${quote(step)}`;
    const isMoney = object.fields.get(step.toLowerCase())?.type === 'currency';
    return isMoney && depth > 0 ? inRowsCurrencySql(value, { object, alias }, from.row) : value;
  }
  const { reference, parent } = followRelation(from.schema, object, step, path, 0);
  const table = `p${depth}`;
  const inner = pathColumn(from, parent, table, rest, depth + 1);
  return `(SELECT ${inner} FROM ${quote(parent.name)} ${table} WHERE ${table}."Id" = ${alias}.${quote(reference.name)})`;
}
