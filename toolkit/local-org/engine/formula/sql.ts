import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { toStoredDate, toStoredDateTime } from '../../core/clock.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { Value } from '../../core/types.ts';
import { compileFormula } from './compileFormula.ts';
import { FormulaError } from './formulaError.ts';
import { fieldValue, shownValue } from './formulaLibrary.ts';
import { formulaTypeOf, toFormulaValue } from './formulaTypes.ts';
import type { Compiled, FormulaClock, Resolved, Scope } from './formulaTypes.ts';
import { doesNotExist, unsupportedIn, resolveGlobal } from './globalScope.ts';
import type { GlobalSources } from './globalScope.ts';
import type { FormulaGlobals } from './recordContext.ts';
import { nativeField } from './nativeField.ts';
import type { ColumnOf, Native } from './nativePiece.ts';
import { followRelation, relationOf } from './recordScope.ts';

/** A formula whose field values come as arguments, from the row that SQLite is at. */
interface RowContext extends FormulaClock {
  globals: FormulaGlobals;
  values: Value[];
}

interface SqlFormula {
  functionName: string;
  /** Which fields to pass, by their paths from the formula's own object. */
  paths: string[][];
  /** Where SQLite can do without the function. */
  native: Native | undefined;
}

/** Who asks and what time it is, for the formulas of the statement that runs. */
export interface FormulaSurroundings extends FormulaClock {
  globals: FormulaGlobals;
}

/** Formula fields inside SQL statements: each is SQL of its own, or a function that SQLite calls with the fields it needs. */
export class SqlFormulas {
  readonly #db: DatabaseSync;
  readonly #sources: GlobalSources;
  readonly #formulas = new Map<FieldSchema, SqlFormula>();
  #surroundings: FormulaSurroundings | undefined;

  constructor(db: DatabaseSync, sources: GlobalSources) {
    this.#db = db;
    this.#sources = sources;
    formulasOf.set(sources.schema, this);
    const clock = (work: (surroundings: FormulaSurroundings) => string) => (): string => work(this.#now());
    db.function(
      'formula_now',
      { deterministic: true, varargs: true },
      clock(({ now }) => toStoredDateTime(now))
    );
    db.function(
      'formula_today',
      { deterministic: true },
      clock(({ now, timeZone }) => toStoredDate(now, timeZone))
    );
  }

  /** Must be called before a statement with formulas runs. */
  use(surroundings: FormulaSurroundings): void {
    this.#surroundings = surroundings;
  }

  /** SQL of a formula field: of SQLite alone where that comes out the same. */
  expression(object: ObjectSchema, field: FieldSchema, columnOf: ColumnOf): string {
    const { native } = this.#formula(object, field);
    return native?.sql(columnOf) ?? this.call(object, field, columnOf);
  }

  /** A call of the function: for fields that cost more to read than the call. */
  call(object: ObjectSchema, field: FieldSchema, columnOf: ColumnOf): string {
    const { functionName, paths } = this.#formula(object, field);
    return `${functionName}(${paths.map(columnOf).join(', ')})`;
  }

  #formula(object: ObjectSchema, field: FieldSchema): SqlFormula {
    let formula = this.#formulas.get(field);
    if (formula === undefined) {
      formula = this.#register(object, field);
      this.#formulas.set(field, formula);
    }
    return formula;
  }

  #now(): FormulaSurroundings {
    if (this.#surroundings === undefined) {
      throw new Error('A formula was asked for outside of a query');
    }
    return this.#surroundings;
  }

  #register(object: ObjectSchema, field: FieldSchema): SqlFormula {
    const paths: string[][] = [];
    const types: FieldSchema[] = [];
    const slotOf = (path: string[], leaf: FieldSchema): number => {
      const slot = paths.findIndex((known) => known.join('.') === path.join('.'));
      if (slot >= 0) {
        return slot;
      }
      types.push(leaf);
      return paths.push(path) - 1;
    };
    const compiled = this.#compile(object, field, [], slotOf, [field]);
    const functionName = `"formula ${object.name}.${field.name}"`;
    // SQLite may call a deterministic function once for the same arguments: within a statement nothing else changes.
    const name = functionName.slice(1, -1);
    this.#db.function(name, { deterministic: true, varargs: true }, (...row: SQLOutputValue[]) => {
      const values = row.map((value, index) => fromSql(value, types[index]));
      const { now, timeZone, globals } = this.#now();
      const result = shownValue(
        fieldValue(field, () => compiled.evaluate({ now, timeZone, globals, values }))
      );
      return typeof result === 'boolean' ? Number(result) : result;
    });
    return { functionName, paths, native: nativeField(this.#sources.schema, object, field) };
  }

  #compile(
    object: ObjectSchema,
    field: FieldSchema,
    prefix: string[],
    slotOf: (path: string[], leaf: FieldSchema) => number,
    around: FieldSchema[]
  ): Compiled<RowContext> {
    const { source = '', treatBlanksAs } = field.formula ?? {};
    const blankAsZero = treatBlanksAs === 'BlankAsZero';
    const ownField = (
      owner: ObjectSchema,
      name: string,
      path: string[],
      position: number
    ): Resolved<RowContext> => {
      const leaf = owner.fields.get(name.toLowerCase());
      const type = leaf === undefined ? undefined : formulaTypeOf(leaf.type);
      if (leaf === undefined || type === undefined) {
        throw doesNotExist([...path, name], position);
      }
      if (around.includes(leaf)) {
        throw new FormulaError(`The formula refers to itself through ${owner.name}.${leaf.name}`, position);
      }
      const read =
        leaf.formula === undefined
          ? this.#slot(slotOf([...path, leaf.name], leaf))
          : this.#nested(owner, leaf, path, slotOf, [...around, leaf]);
      const value = (context: RowContext): Value => toFormulaValue(leaf, read(context));
      return { type, evaluate: type === 'number' && blankAsZero ? (context) => value(context) ?? 0 : value };
    };
    const follow = (
      owner: ObjectSchema,
      path: readonly string[],
      at: string[],
      position: number
    ): Resolved<RowContext> => {
      const [step = '', ...rest] = path;
      if (rest.length === 0) {
        return ownField(owner, step, at, position);
      }
      const { reference, parent } = followRelation(this.#sources.schema, owner, step, path, position);
      return follow(parent, rest, [...at, reference.relationshipName ?? step], position);
    };
    const scope: Scope<RowContext> = {
      resolve: (path, position) => {
        if (path[0]?.toLowerCase() === '$recordtype') {
          return follow(object, ['RecordType', ...path.slice(1)], prefix, position);
        }
        if (path[0]?.startsWith('$') === true) {
          const resolved = resolveGlobal<RowContext>(this.#sources, path, position);
          if (resolved === undefined) {
            throw doesNotExist(path, position);
          }
          return resolved;
        }
        const own =
          path.length > 1 &&
          path[0]?.toLowerCase() === object.name.toLowerCase() &&
          relationOf(object, path[0]) === undefined;
        return follow(object, own ? path.slice(1) : path, prefix, position);
      }
    };
    try {
      return compileFormula(source, scope);
    } catch (error) {
      const unsupported = unsupportedIn(error, this.#sources);
      throw unsupported === undefined
        ? error
        : new UnsupportedError(unsupported, `${object.name}.${field.name}`);
    }
  }

  #slot(slot: number): (context: RowContext) => Value {
    return ({ values }) => values[slot] ?? null;
  }

  #nested(
    owner: ObjectSchema,
    leaf: FieldSchema,
    path: string[],
    slotOf: (path: string[], leaf: FieldSchema) => number,
    around: FieldSchema[]
  ): (context: RowContext) => Value {
    const compiled = this.#compile(owner, leaf, path, slotOf, around);
    const value = (context: RowContext): Value => fieldValue(leaf, () => compiled.evaluate(context));
    if (path.length === 0) {
      return value;
    }
    // A parent that is not there has no formulas either.
    const id = owner.fields.get('id');
    const parentId = id === undefined ? undefined : this.#slot(slotOf([...path, 'Id'], id));
    return (context) =>
      parentId?.(context) === null ? (leaf.type === 'boolean' ? false : null) : value(context);
  }
}

function fromSql(value: SQLOutputValue, field: FieldSchema | undefined): Value {
  if (field?.type === 'boolean') {
    return value === 1;
  }
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

const formulasOf = new WeakMap<OrgSchema, SqlFormulas>();

export function sqlFormulas(schema: OrgSchema): SqlFormulas {
  const formulas = formulasOf.get(schema);
  if (formulas === undefined) {
    throw new Error('This schema has no formulas yet: it belongs to no open org');
  }
  return formulas;
}

/** SQL that works out a formula field; `columnOf` gives the SQL of a field by its path from the formula's own object. */
export function formulaExpression(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema,
  columnOf: ColumnOf
): string {
  return sqlFormulas(schema).expression(object, field, columnOf);
}
