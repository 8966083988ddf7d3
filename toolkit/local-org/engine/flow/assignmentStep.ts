import { addDays } from '../formula/dateArithmetic.ts';
import { sumOf } from '../formula/formulaTypes.ts';
import type { Value } from '../../core/types.ts';
import { same } from './conditions.ts';
import { convertedTo } from './conversions.ts';
import { FlowFault, FlowReferenceError, UnsupportedFlowError } from './flowErrors.ts';
import type { FlowElement } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import type { Named } from './named.ts';
import { FlowRecord, asValue, isList } from './flowValues.ts';
import type { FlowType, RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import type { Step } from './step.ts';

export type Write = (interview: Interview, value: RuntimeValue) => void;

export function compileAssignment(
  scope: FlowScope,
  element: Extract<FlowElement, { kind: 'assignment' }>
): Step {
  const items = element.items.map(({ target, operator, value }) => {
    const work = operators[operator];
    if (work === undefined) {
      throw new UnsupportedFlowError(`the assignment operator ${operator} (${element.name})`);
    }
    const current = scope.named(target);
    const into = current.type.kind === 'value' && operator === 'Assign' ? current.type.type : undefined;
    const right = convertedTo(into, scope.value(value));
    if (operator === 'Assign') {
      checkTypes(current.type, right.type, `${element.name}: ${target}`);
    }
    return { write: compileWrite(scope, target), current, right, work };
  });
  return {
    kind: 'inline',
    run: (interview) => {
      for (const { write, current, right, work } of items) {
        write(interview, work(current, right, interview));
      }
      return element.next;
    }
  };
}

/** What a value is put into: a variable, a field of one, or a field of the triggering record. */
export function compileWrite(scope: FlowScope, target: string): Write {
  const [root = '', fieldName, ...deeper] = target.split('.');
  const element = scope.model.elements.get(root);
  // Fields of what Get Records has found can be changed where it is.
  const isFound = element?.kind === 'lookup' && element.storeAutomatically && fieldName !== undefined;
  const isVariable = scope.model.variables.has(root) || element?.kind === 'loop' || isFound;
  if ((root !== '$Record' && !isVariable) || deeper.length > 0) {
    throw new FlowReferenceError(
      `${target} cannot be assigned to: name a variable, or a field of one or of $Record`
    );
  }
  if (fieldName === undefined) {
    if (root === '$Record') {
      throw new FlowReferenceError('$Record cannot be assigned to as a whole');
    }
    return (interview, value) => void interview.values.set(root, value);
  }
  const { type } = scope.named(root);
  if (type.kind !== 'record') {
    throw new FlowReferenceError(`${root} is no record, so it has no field ${fieldName}`);
  }
  const field = scope.fieldNamed(type.object, fieldName);
  if (field.virtual || (root === '$Record' && !field.createable && !field.updateable)) {
    throw new FlowReferenceError(`${target} cannot be assigned to: the field is read-only`);
  }
  return (interview, value) => recordOf(scope, interview, root).set(field.name, asValue(value));
}

/** A record variable that holds nothing yet begins when its first field is set. */
function recordOf(scope: FlowScope, interview: Interview, root: string): FlowRecord {
  if (root === '$Record') {
    return interview.record;
  }
  const value = interview.values.get(root);
  if (value instanceof FlowRecord) {
    return value;
  }
  const { type } = scope.named(root);
  if (type.kind !== 'record') {
    throw new FlowFault(`${root} is no record`);
  }
  const record = new FlowRecord(type.object, {});
  interview.values.set(root, record);
  return record;
}

/** Only what can never fit is refused: texts and picklists mix, and so do numbers and texts. */
function checkTypes(to: FlowType, from: FlowType, what: string): void {
  const isNull = from.kind === 'value' && from.type === 'null';
  if (isNull) {
    return;
  }
  const clash =
    to.kind !== from.kind ||
    (to.kind === 'record' && from.kind === 'record' && to.object !== from.object) ||
    (to.kind === 'value' && from.kind === 'value' && !fits(to.type, from.type));
  if (clash) {
    throw new FlowReferenceError(`${what} takes ${nameOf(to)} and is given ${nameOf(from)}`);
  }
}

const TEXTS = ['text', 'picklist', 'multipicklist'];

function fits(to: string, from: string): boolean {
  // $GlobalConstant.EmptyString and text may go into any field, where saving checks them.
  return to === from || from === 'text' || (TEXTS.includes(to) && TEXTS.includes(from));
}

function nameOf(type: FlowType): string {
  return type.kind === 'value'
    ? type.type
    : type.kind === 'record'
      ? `a ${type.object.name} record`
      : `a collection`;
}

type Operator = (current: Named, right: Named, interview: Interview) => RuntimeValue;

const operators: Readonly<Record<string, Operator>> = {
  Assign: (_current, right, interview) => duplicate(right.read(interview)),
  Add: (current, right, interview) => add(current, right, interview, 1),
  Subtract: (current, right, interview) => add(current, right, interview, -1),
  AddItem: (current, right, interview) => [...list(current, interview), duplicate(right.read(interview))],
  AddAtStart: (current, right, interview) => [duplicate(right.read(interview)), ...list(current, interview)],
  AssignCount: (_current, right, interview) => {
    const value = right.read(interview);
    return isList(value) ? value.length : 0;
  },
  RemoveAll: (current, right, interview) => {
    const value = right.read(interview);
    const gone = isList(value) ? value : [value];
    return list(current, interview).filter((item) => !gone.some((one) => equal(one, item)));
  },
  RemoveFirst: (current, right, interview) => {
    const items = list(current, interview);
    const value = right.read(interview);
    const place = items.findIndex((item) => equal(item, value));
    return place < 0 ? items : items.toSpliced(place, 1);
  }
};

function list(named: Named, interview: Interview): RuntimeValue[] {
  const value = named.read(interview);
  return isList(value) ? value : [];
}

function equal(one: RuntimeValue, other: RuntimeValue): boolean {
  return one instanceof FlowRecord && other instanceof FlowRecord
    ? one.fields['Id'] !== undefined && one.fields['Id'] === other.fields['Id']
    : same(asValue(one), asValue(other));
}

/** Collections take items, numbers and texts are added up, dates move by days. */
function add(current: Named, right: Named, interview: Interview, sign: 1 | -1): RuntimeValue {
  const left = current.read(interview);
  const value = right.read(interview);
  if (current.type.kind === 'list') {
    const items = isList(left) ? left : [];
    return sign === 1 ? [...items, ...(isList(value) ? value.map(duplicate) : [duplicate(value)])] : items;
  }
  const type = current.type.kind === 'value' ? current.type.type : 'null';
  return sum(type, asValue(left), asValue(value), sign);
}

function sum(type: string, left: Value, right: Value, sign: 1 | -1): Value {
  if (type === 'number') {
    return sumOf(Number(left ?? 0), sign * Number(right ?? 0));
  }
  if (type === 'date' || type === 'datetime') {
    // A date and a time both move by days.
    return typeof left === 'string' ? addDays(type, left, sign * Number(right ?? 0)) : null;
  }
  return sign === 1 ? `${left ?? ''}${right ?? ''}` : left;
}

function duplicate(value: RuntimeValue): RuntimeValue {
  return value instanceof FlowRecord ? value.copy() : isList(value) ? value.map(duplicate) : value;
}
