import { isOwnName } from '@toolkit/sfdx-project';
import { compileFormula } from '../formula/compileFormula.ts';
import { FormulaError } from '../formula/formulaError.ts';
import type { FormulaLibrary } from '../formula/formulaLibrary.ts';
import { cleanNumber, formulaTypeOf, roundHalfUp } from '../formula/formulaTypes.ts';
import type { FormulaType, Scope } from '../formula/formulaTypes.ts';
import { unsupportedIn, resolveGlobal } from '../formula/globalScope.ts';
import { relationOf } from '../formula/recordScope.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Value } from '../../core/types.ts';
import { outputOf, processorOfItem } from './elementOutput.ts';
import { FlowFault, FlowReferenceError, UnsupportedFlowError } from './flowErrors.ts';
import { flowGlobal, globalConstant } from './flowGlobals.ts';
import type { FlowModel, FlowValue } from './flowModel.ts';
import { FlowRecord, asValue, formulaTypeOfDataType, valueType } from './flowValues.ts';
import type { FlowType, RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { mergeText } from './mergeText.ts';
import type { NameScope, Named } from './named.ts';

/** Everything a flow can refer to: the record, variables, what elements put out, formulas, global variables. */
export class FlowScope implements NameScope {
  readonly model: FlowModel;
  readonly schema: OrgSchema;
  readonly object: ObjectSchema;
  readonly #formulas: FormulaLibrary;
  readonly #known = new Map<string, Named>();
  readonly #compiling = new Set<string>();

  constructor(model: FlowModel, schema: OrgSchema, formulas: FormulaLibrary) {
    this.model = model;
    this.schema = schema;
    this.#formulas = formulas;
    this.object = this.objectNamed(model.trigger.object);
  }

  objectNamed(name: string): ObjectSchema {
    const object = this.schema.objects.get(name.toLowerCase());
    if (object === undefined) {
      throw this.#unsupported(name, `the object ${name}`, `there is no object ${name}`);
    }
    return object;
  }

  /** A name that only the project could have given is wrong; any other is unsupported here. */
  #unsupported(name: string, what: string, problem: string): Error {
    return isOwnName(name, this.#formulas.sources)
      ? new FlowReferenceError(problem)
      : new UnsupportedFlowError(what);
  }

  fieldNamed(object: ObjectSchema, name: string): FieldSchema {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined) {
      throw this.#unsupported(
        name,
        `the field ${object.name}.${name}`,
        `${object.name} has no field ${name}`
      );
    }
    return field;
  }

  /** A value as metadata gives it: written down, with merge fields in it, or a name. */
  value(value: FlowValue | undefined): Named {
    if (value === undefined) {
      return { type: valueType('null'), read: () => null };
    }
    switch (value.kind) {
      case 'literal': {
        const literal = value.value;
        return { type: valueType(value.type), read: () => literal };
      }
      case 'text':
        return { type: valueType('text'), read: mergeText(this, value.template) };
      case 'reference':
        return this.named(value.name);
    }
  }

  named(name: string): Named {
    let named = this.#known.get(name);
    if (named === undefined) {
      named = this.#resolve(name);
      this.#known.set(name, named);
    }
    return named;
  }

  #resolve(name: string): Named {
    const [root = '', ...path] = name.split('.');
    if (this.model.trigger.moment === 'launched' && root.startsWith('$Record')) {
      throw new FlowReferenceError(`{!${name}} is asked of a flow that no record starts`);
    }
    switch (root) {
      case '$Record':
        return this.#path(this.#record(), name, path);
      case '$Record__Prior':
        return this.#path(
          { type: { kind: 'record', object: this.object }, read: (interview) => interview.prior ?? null },
          name,
          path,
          true
        );
      case '$Flow':
        return flowGlobal(path[0] ?? '');
      case '$GlobalConstant':
        return globalConstant(path[0] ?? '');
      default:
        break;
    }
    if (root.startsWith('$')) {
      return this.#global(name, path, root);
    }
    return this.#path(this.#own(root), name, path);
  }

  #record(): Named {
    return {
      type: { kind: 'record', object: this.object },
      read: (interview) => interview.record,
      prior: (interview) => interview.prior ?? null
    };
  }

  #global(name: string, path: string[], root: string): Named {
    try {
      const resolved = resolveGlobal<Interview>(this.#formulas.sources, [root, ...path], 0);
      if (resolved === undefined) {
        throw new UnsupportedFlowError(`{!${name}}`);
      }
      return { type: valueType(resolved.type), read: (interview) => resolved.evaluate(interview) };
    } catch (error) {
      if (unsupportedIn(error, this.#formulas.sources) !== undefined) {
        throw new UnsupportedFlowError(`{!${name}}`);
      }
      if (error instanceof FormulaError) {
        throw new FlowReferenceError(error.message);
      }
      throw error;
    }
  }

  /** A variable, constant, formula, template, or the output of an element. */
  #own(name: string): Named {
    const { variables, constants, formulas, textTemplates, elements } = this.model;
    const variable = variables.get(name);
    if (variable !== undefined) {
      const item = this.#typeOf(variable.dataType, variable.objectType, name);
      const type: FlowType = variable.isCollection ? { kind: 'list', of: item } : item;
      return { type, read: ({ values }) => values.get(name) ?? (variable.isCollection ? [] : null) };
    }
    const constant = constants.get(name);
    if (constant !== undefined) {
      const value = this.value(constant.value);
      return {
        type: this.#typeOf(constant.dataType, undefined, name),
        read: (interview) => value.read(interview)
      };
    }
    if (formulas.has(name)) {
      return this.#formula(name);
    }
    const template = textTemplates.get(name);
    if (template !== undefined) {
      return { type: valueType('text'), read: mergeText(this, template) };
    }
    const element = elements.get(name) ?? processorOfItem(elements, name);
    const output = element === undefined ? undefined : outputOf(element, name, this);
    if (output === undefined) {
      throw new FlowReferenceError(`there is no resource or element ${name}`);
    }
    return { type: output, read: ({ values }) => values.get(name) ?? (output.kind === 'list' ? [] : null) };
  }

  #typeOf(dataType: string, objectType: string | undefined, name: string): FlowType {
    if (dataType === 'SObject') {
      return { kind: 'record', object: this.objectNamed(objectType ?? '') };
    }
    const type = formulaTypeOfDataType(dataType);
    if (type === undefined) {
      throw new UnsupportedFlowError(`the data type ${dataType} of ${name}`);
    }
    return valueType(type);
  }

  /** Fields of a record, and of its parents over any number of lookups. */
  #path(start: Named, name: string, path: readonly string[], nullSafe = false): Named {
    let named = start;
    for (const step of path) {
      named = this.#step(named, step, name, nullSafe);
    }
    return named;
  }

  #step(from: Named, step: string, name: string, nullSafe: boolean): Named {
    if (from.type.kind !== 'record') {
      throw new FlowReferenceError(
        `{!${name}} cannot be read: ${step} is asked of something that is not a record`
      );
    }
    const { object, known } = from.type;
    const field = object.fields.get(step.toLowerCase());
    if (field === undefined) {
      return this.#relation(from, object, step, name, nullSafe);
    }
    if (known !== undefined && !known.has(field.name.toLowerCase())) {
      throw new FlowReferenceError(
        `{!${name}} reads ${field.name}, which <queriedFields> does not ask for; add it there`
      );
    }
    const read = (value: RuntimeValue, interview: Interview): RuntimeValue =>
      value instanceof FlowRecord ? this.#field(value, field, interview) : missing(name, interview, nullSafe);
    const { prior } = from;
    return {
      type: valueType(formulaTypeOf(field.type) ?? 'text'),
      read: (interview) => read(from.read(interview), interview),
      prior:
        prior && ((interview) => (interview.prior === undefined ? null : read(prior(interview), interview)))
    };
  }

  #relation(from: Named, object: ObjectSchema, step: string, name: string, nullSafe: boolean): Named {
    const reference = relationOf(object, step.split(':')[0] ?? '');
    const parentName = step.includes(':') ? step.split(':')[1] : reference?.referenceTo[0];
    if (reference === undefined || parentName === undefined) {
      throw this.#unsupported(
        reference?.referenceTo.length === 0 ? '' : (step.split(':')[0] ?? ''),
        `{!${name}}`,
        `${object.name} has no field ${step} ({!${name}})`
      );
    }
    const parent = this.objectNamed(parentName);
    return {
      type: { kind: 'record', object: parent },
      read: (interview) => {
        const child = from.read(interview);
        if (!(child instanceof FlowRecord)) {
          return missing(name, interview, nullSafe);
        }
        const id = child.fields[reference.name];
        const row =
          typeof id === 'string' ? interview.context.services.store.kept.get(parent, id) : undefined;
        return row === undefined || row['IsDeleted'] === true
          ? null
          : new FlowRecord(parent, row, { isShared: true });
      }
    };
  }

  #field(record: FlowRecord, field: FieldSchema, interview: Interview): Value {
    if (field.formula === undefined) {
      return record.fields[field.name] ?? (field.type === 'boolean' ? false : null);
    }
    const prior = record === interview.record ? interview.prior?.fields : undefined;
    const context = interview.context.recordContext(record.fields, {
      prior,
      isNew: interview.isNew && record === interview.record
    });
    return this.#formulas.value(record.object, field, context);
  }

  #formula(name: string): Named {
    const formula = this.model.formulas.get(name);
    if (formula === undefined || this.#compiling.has(name)) {
      throw new FlowReferenceError(`the formula ${name} refers to itself`);
    }
    this.#compiling.add(name);
    const expected = formulaTypeOfDataType(formula.dataType);
    const compiled = this.compile(formula.expression, name);
    this.#compiling.delete(name);
    if (compiled.type !== 'null' && compiled.type !== expected) {
      throw new FlowReferenceError(`the formula ${name} gives ${compiled.type}, not ${formula.dataType}`);
    }
    const { scale } = formula;
    const work = (interview: Interview): Value => {
      const value = compiled.evaluate(interview);
      if (typeof value === 'number') {
        return scale === undefined ? cleanNumber(value) : roundHalfUp(cleanNumber(value), scale);
      }
      return expected === 'boolean' ? value === true : value;
    };
    return {
      type: valueType(expected ?? compiled.type),
      read: (interview) => interview.formulas.value(name, () => work(interview))
    };
  }

  /** A formula over the flow's names. What it cannot work out is a fault of the interview. */
  compile(source: string, what: string): { type: FormulaType; evaluate: (interview: Interview) => Value } {
    const scope: Scope<Interview> = {
      resolve: (path, position) => {
        const named = this.named(path.join('.'));
        const { type, prior } = named;
        if (type.kind !== 'value') {
          throw new FormulaError(`${path.join('.')} is a ${type.kind}; name one of its fields`, position);
        }
        return {
          type: type.type,
          evaluate: (interview) => asValue(named.read(interview)),
          prior: prior && ((interview) => asValue(prior(interview)))
        };
      },
      isNew: ({ isNew }) => isNew
    };
    try {
      const compiled = compileFormula(source, scope);
      return {
        type: compiled.type,
        evaluate: (interview) => evaluated(what, () => compiled.evaluate(interview))
      };
    } catch (error) {
      const unsupported = unsupportedIn(error, this.#formulas.sources);
      if (unsupported !== undefined) {
        throw new UnsupportedFlowError(`${unsupported} (${what})`);
      }
      if (error instanceof FormulaError) {
        throw new FlowReferenceError(`${what}: ${error.message} (character ${error.position + 1})`);
      }
      throw error;
    }
  }
}

function missing(name: string, interview: Interview, nullSafe: boolean): null {
  if (nullSafe || interview.readsThroughNull) {
    return null;
  }
  throw new FlowFault(
    `The flow failed to access the value for ${name} because it hasn't been set or assigned.`
  );
}

function evaluated(what: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name === 'FormulaEvaluationError') {
      throw new FlowFault(`The formula expression is invalid: ${what}: ${error.message}`);
    }
    throw error;
  }
}
