import { CURRENCY_FIELD } from '../../core/money.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Value } from '../../core/types.ts';
import { FormulaError } from './formulaError.ts';
import { formulaTypeOf, toFormulaValue } from './formulaTypes.ts';
import type { Compiled, Resolved, Scope } from './formulaTypes.ts';
import { doesNotExist, resolveGlobal } from './globalScope.ts';
import type { GlobalSources } from './globalScope.ts';
import type { RecordContext } from './recordContext.ts';

/** Gives the compiled formula of a formula field; throws FormulaError where formulas go round in a circle. */
export type FormulaFields = (
  object: ObjectSchema,
  field: FieldSchema,
  position: number
) => Compiled<RecordContext>;

export interface RecordScopeOptions {
  sources: GlobalSources;
  object: ObjectSchema;
  formulaFields: FormulaFields;
  blankAsZero: boolean;
}

/** The names a formula on `object` may use: its fields, fields of its parents, and the `$`-names. */
export function recordScope(options: RecordScopeOptions): Scope<RecordContext> {
  const { sources, object } = options;
  return {
    resolve: (path, position) => {
      if (path[0]?.startsWith('$') === true) {
        const resolved =
          path[0].toLowerCase() === '$recordtype'
            ? recordType(options, path, position)
            : resolveGlobal<RecordContext>(sources, path, position);
        if (resolved === undefined) {
          throw doesNotExist(path, position);
        }
        return resolved;
      }
      // `Account.Name` on an account is its own name.
      const own =
        path.length > 1 &&
        path[0]?.toLowerCase() === object.name.toLowerCase() &&
        relationOf(object, path[0]) === undefined;
      return resolvePath(options, object, own ? path.slice(1) : path, position);
    },
    isNew: (context) => context.isNew
  };
}

function resolvePath(
  options: RecordScopeOptions,
  object: ObjectSchema,
  path: readonly string[],
  position: number
): Resolved<RecordContext> {
  const [step = '', ...rest] = path;
  if (rest.length === 0) {
    return ownField(options, object, step, position);
  }
  const { reference, parent } = followRelation(options.sources.schema, object, step, path, position);
  const target = resolvePath(options, parent, rest, position);
  const { isMoney = false } = target;
  return {
    type: target.type,
    isMoney,
    evaluate: (context) => {
      const above = context.parent(parent, context.record[reference.name] ?? null);
      if (above === undefined) {
        return blank(target, options);
      }
      const value = target.evaluate(above);
      return isMoney ? inOwnCurrency(value, above, context) : value;
    }
  };
}

/** Amounts of a parent come in the currency of the record whose formula asks, by the static rate ("Cross-object formulas", Help). */
function inOwnCurrency(value: Value, above: RecordContext, context: RecordContext): Value {
  const from = above.record[CURRENCY_FIELD];
  const to = context.record[CURRENCY_FIELD];
  const { rate } = context.globals;
  const isConverted = rate !== undefined && typeof from === 'string' && typeof to === 'string' && from !== to;
  return isConverted && typeof value === 'number' ? (value / rate(from)) * rate(to) : value;
}

/** Blank numbers of a missing parent count as zero too, where the formula says so; a checkbox is off. */
function blank(target: Resolved<RecordContext>, { blankAsZero }: RecordScopeOptions): Value {
  return target.type === 'number' && blankAsZero ? 0 : target.type === 'boolean' ? false : null;
}

/** `Account`, `Meeting__r`, or `Owner:User` where the owner may be something else. */
export function followRelation(
  schema: OrgSchema,
  object: ObjectSchema,
  step: string,
  path: readonly string[],
  position: number
): { reference: FieldSchema; parent: ObjectSchema } {
  const [name = '', target] = step.split(':');
  const reference = relationOf(object, name);
  const parentName = target ?? reference?.referenceTo[0];
  const parent = schema.objects.get(parentName?.toLowerCase() ?? '');
  if (reference === undefined || parent === undefined || !reference.referenceTo.includes(parent.name)) {
    // A reference whose objects are not served leads to something that is there, only not here.
    throw doesNotExist(path, position, reference?.referenceTo.length === 0 ? '' : name);
  }
  if (target === undefined && reference.referenceTo.length > 1) {
    throw new FormulaError(
      `Field ${path.join('.')} does not exist. Say which: ${reference.referenceTo.map((one) => `${name}:${one}`).join(', ')}.`,
      position
    );
  }
  return { reference, parent };
}

export function relationOf(object: ObjectSchema, relationshipName: string): FieldSchema | undefined {
  const wanted = relationshipName.toLowerCase();
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === wanted) {
      return field;
    }
  }
  return undefined;
}

function ownField(
  options: RecordScopeOptions,
  object: ObjectSchema,
  name: string,
  position: number
): Resolved<RecordContext> {
  const field = object.fields.get(name.toLowerCase());
  const type = field === undefined ? undefined : formulaTypeOf(field.type);
  // What is neither stored nor a formula (`IsArchived`, `LastActivityDate`) would read as empty.
  if (field === undefined || type === undefined || (field.virtual && field.formula === undefined)) {
    throw doesNotExist([name], position);
  }
  const zero = type === 'number' && options.blankAsZero;
  const read =
    field.formula === undefined
      ? storedValue(field)
      : computedValue(options.formulaFields(object, field, position), field);
  const evaluate = zero ? (context: RecordContext): Value => read(context) ?? 0 : read;
  return {
    type,
    isMoney: field.type === 'currency',
    evaluate,
    prior: (context) => {
      const before = context.before();
      return before === undefined ? null : evaluate(before);
    }
  };
}

function storedValue(field: FieldSchema): (context: RecordContext) => Value {
  const { name } = field;
  if (field.type === 'percent') {
    return ({ record }) => toFormulaValue(field, record[name] ?? null);
  }
  return ({ record }) => record[name] ?? null;
}

function computedValue(
  compiled: Compiled<RecordContext>,
  field: FieldSchema
): (context: RecordContext) => Value {
  return (context) => toFormulaValue(field, compiled.evaluate(context));
}

/** `$RecordType.DeveloperName` of the record itself. */
function recordType(
  options: RecordScopeOptions,
  path: readonly string[],
  position: number
): Resolved<RecordContext> {
  const name = path[1] ?? '';
  return resolvePath(options, options.object, ['RecordType', name], position);
}
