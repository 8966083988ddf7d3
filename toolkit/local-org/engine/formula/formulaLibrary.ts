import { basename } from 'node:path';
import type { Findings } from '../../schema/findings.ts';
import type { FieldSchema, ObjectSchema, ValidationRule } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { Value } from '../../core/types.ts';
import { compileFormula } from './compileFormula.ts';
import { FormulaError, FormulaEvaluationError } from './formulaError.ts';
import { cleanNumber, formulaTypeOf, roundHalfUp } from './formulaTypes.ts';
import type { Compiled, FormulaType } from './formulaTypes.ts';
import { unsupportedIn } from './globalScope.ts';
import type { GlobalSources } from './globalScope.ts';
import type { RecordContext } from './recordContext.ts';
import { recordScope } from './recordScope.ts';

export interface CompiledRule {
  rule: ValidationRule;
  condition: Compiled<RecordContext>;
}

/** Every formula of the schema, read and checked once, at the start. */
export class FormulaLibrary {
  readonly sources: GlobalSources;
  readonly #findings: Findings;
  readonly #fields = new Map<FieldSchema, Compiled<RecordContext> | 'being compiled'>();
  readonly #rules = new Map<string, CompiledRule[]>();
  readonly #defaults = new Map<string, { field: FieldSchema; value: Compiled<RecordContext> }[]>();

  constructor(sources: GlobalSources, findings: Findings) {
    this.sources = sources;
    this.#findings = findings;
    for (const object of sources.schema.objects.values()) {
      for (const field of object.fields.values()) {
        this.#addField(object, field);
      }
      this.#rules.set(
        object.name,
        object.validationRules.filter(({ active }) => active).flatMap((rule) => this.#rule(object, rule))
      );
    }
  }

  /** A formula field's value, as the API shows it. */
  value(object: ObjectSchema, field: FieldSchema, context: RecordContext): Value {
    return shownValue(this.#field(object, field, 0).evaluate(context));
  }

  rules(object: ObjectSchema): readonly CompiledRule[] {
    return this.#rules.get(object.name) ?? [];
  }

  defaults(object: ObjectSchema): readonly { field: FieldSchema; value: Compiled<RecordContext> }[] {
    return this.#defaults.get(object.name) ?? [];
  }

  /** Compiles a formula that stands elsewhere, such as a flow's entry condition, on a record of `object`. */
  compile(object: ObjectSchema, source: string, blankAsZero: boolean): Compiled<RecordContext> {
    const formulaFields = (
      owner: ObjectSchema,
      field: FieldSchema,
      position: number
    ): Compiled<RecordContext> => this.#field(owner, field, position);
    return compileFormula(source, recordScope({ sources: this.sources, object, formulaFields, blankAsZero }));
  }

  #addField(object: ObjectSchema, field: FieldSchema): void {
    const where = field.source ?? object.name;
    const name = `${object.name}.${field.name}`;
    const type = formulaTypeOf(field.type) ?? 'text';
    if (field.formula !== undefined) {
      this.#attempt(where, name, type, () => this.#field(object, field, 0));
    } else if (field.defaultValue !== undefined) {
      const source = field.defaultValue;
      const value = this.#attempt(where, name, type, () => {
        const compiled = this.compile(object, source, false);
        checkResult(field, compiled.type);
        return compiled;
      });
      if (value !== undefined) {
        this.#defaults.set(object.name, [...(this.#defaults.get(object.name) ?? []), { field, value }]);
      }
    }
  }

  #field(object: ObjectSchema, field: FieldSchema, position: number): Compiled<RecordContext> {
    const known = this.#fields.get(field);
    if (known === 'being compiled') {
      throw new FormulaError(`The formula refers to itself through ${object.name}.${field.name}`, position);
    }
    if (known !== undefined) {
      return known;
    }
    const { source = '', treatBlanksAs } = field.formula ?? {};
    this.#fields.set(field, 'being compiled');
    try {
      const compiled = this.compile(object, source, treatBlanksAs === 'BlankAsZero');
      checkResult(field, compiled.type);
      const shown = {
        type: compiled.type,
        evaluate: (context: RecordContext) => fieldValue(field, () => compiled.evaluate(context))
      };
      this.#fields.set(field, shown);
      return shown;
    } catch (error) {
      const name = `${object.name}.${field.name}`;
      const unsupported = unsupportedIn(error, this.sources);
      const shown = failing(formulaTypeOf(field.type) ?? 'text', unsupported ?? 'this formula', name);
      this.#fields.set(field, shown);
      if (unsupported === undefined) {
        throw error;
      }
      // Listed here, under its own name, no matter who asked for it first.
      this.#findings.unsupportedUse(unsupported, name, field.source ?? object.name);
      return shown;
    }
  }

  #rule(object: ObjectSchema, rule: ValidationRule): CompiledRule[] {
    const name = `${object.name}.${rule.name}`;
    const condition = this.#attempt(rule.source, name, 'boolean', () => {
      const compiled = this.compile(object, rule.formula, false);
      if (compiled.type !== 'boolean' && compiled.type !== 'null') {
        throw new FormulaError(
          `Formula result is data type (${compiled.type}), incompatible with expected data type (true or false).`,
          0
        );
      }
      return compiled;
    });
    return condition === undefined ? [] : [{ rule, condition }];
  }

  /** What the engine lacks is listed, and fails again where it would have to be worked out; what is wrong stops the start. */
  #attempt(
    file: string,
    name: string,
    type: FormulaType,
    work: () => Compiled<RecordContext>
  ): Compiled<RecordContext> | undefined {
    try {
      return work();
    } catch (error) {
      const unsupported = unsupportedIn(error, this.sources);
      if (unsupported !== undefined) {
        this.#findings.unsupportedUse(unsupported, name, file);
        return failing(type, unsupported, name);
      }
      if (error instanceof FormulaError) {
        this.#findings.problem(
          file,
          `${error.message} (formula of ${basename(name)}, character ${error.position + 1})`
        );
        return undefined;
      }
      throw error;
    }
  }
}

function failing(type: FormulaType, what: string, name: string): Compiled<RecordContext> {
  return {
    type,
    evaluate: () => {
      throw new UnsupportedError(what, name);
    }
  };
}

/** A formula that fails shows nothing; numbers are rounded as their field says. */
export function fieldValue(field: FieldSchema, work: () => Value): Value {
  let value: Value;
  try {
    value = work();
  } catch (error) {
    if (error instanceof FormulaEvaluationError) {
      return field.type === 'boolean' ? false : null;
    }
    throw error;
  }
  if (field.type === 'boolean') {
    return value === true;
  }
  if (typeof value === 'number') {
    const shown = field.type === 'percent' ? value * 100 : value;
    return roundHalfUp(cleanNumber(shown), field.scale);
  }
  return value;
}

/** Text fields show no spaces around it (sformula, whose tests compare with a real org); other formulas see them. */
export function shownValue(value: Value): Value {
  return typeof value === 'string' ? value.trim() || null : value;
}

function checkResult(field: FieldSchema, type: FormulaType): void {
  const expected = formulaTypeOf(field.type);
  // A picklist's default is written as text.
  const fits =
    type === 'null' ||
    type === expected ||
    ((expected === 'picklist' || expected === 'multipicklist') && type === 'text');
  if (!fits) {
    throw new FormulaError(
      `Formula result is data type (${type}), incompatible with expected data type (${expected ?? field.type}).`,
      0
    );
  }
}
