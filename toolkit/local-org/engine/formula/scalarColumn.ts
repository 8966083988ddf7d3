import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
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
    : sqlFormulas(schema).call(object, field, (path) => pathColumn(schema, object, alias, path, 0));
}

function pathColumn(
  schema: OrgSchema,
  object: ObjectSchema,
  alias: string,
  path: readonly string[],
  depth: number
): string {
  const [step = '', ...rest] = path;
  if (rest.length === 0) {
    return `${alias}.${quote(step)}`;
  }
  const { reference, parent } = followRelation(schema, object, step, path, 0);
  const table = `p${depth}`;
  const inner = pathColumn(schema, parent, table, rest, depth + 1);
  return `(SELECT ${inner} FROM ${quote(parent.name)} ${table} WHERE ${table}."Id" = ${alias}.${quote(reference.name)})`;
}
