import { toId18 } from '../../core/ids.ts';
import type { Value } from '../../core/types.ts';
import { FlowReferenceError, UnsupportedFlowError } from './flowErrors.ts';
import type { Condition, Conditions } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import type { Named } from './named.ts';
import { FlowRecord, asValue, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { evaluateFilterLogic } from '@toolkit/sfdx-project';

export type Test = (interview: Interview) => boolean;

export function compileConditions(scope: FlowScope, { logic, conditions }: Conditions): Test {
  const tests = conditions.map((condition) => compileCondition(scope, condition));
  return (interview) => evaluateFilterLogic(logic, (index) => tests[index]?.(interview) === true);
}

function compileCondition(scope: FlowScope, { left, operator, right }: Condition): Test {
  const subject = scope.named(left);
  const other = scope.value(right);
  if (operator === 'IsChanged') {
    return changedTest(subject, left, other);
  }
  const test = tests[operator];
  if (test === undefined) {
    throw new UnsupportedFlowError(`the condition operator ${operator}`);
  }
  return (interview) => test(subject.read(interview), other.read(interview));
}

function changedTest(subject: Named, left: string, other: Named): Test {
  const { prior } = subject;
  if (prior === undefined) {
    throw new FlowReferenceError(`IsChanged can only be asked of the record's own fields, not of ${left}`);
  }
  return (interview) => {
    const changed = !interview.isNew && !same(asValue(subject.read(interview)), asValue(prior(interview)));
    return changed === (other.read(interview) === true);
  };
}

/**
 * Text is compared without case, ids with theirs: Help, "Flow Operators in Decision, Wait, and Collection Filter Elements".
 * That entry conditions do the same is assumed.
 */
const tests: Readonly<Record<string, (left: RuntimeValue, right: RuntimeValue) => boolean>> = {
  EqualTo: (left, right) => equal(asValue(left), asValue(right)),
  NotEqualTo: (left, right) => !equal(asValue(left), asValue(right)),
  GreaterThan: ordered((left, right) => left > right),
  GreaterThanOrEqualTo: ordered((left, right) => left >= right),
  LessThan: ordered((left, right) => left < right),
  LessThanOrEqualTo: ordered((left, right) => left <= right),
  Contains: (left, right) =>
    isList(left)
      ? left.some((item) => equal(asValue(item), asValue(right)))
      : texts(left, right, (one, other) => one.includes(other)),
  StartsWith: (left, right) => texts(left, right, (one, other) => one.startsWith(other)),
  EndsWith: (left, right) => texts(left, right, (one, other) => one.endsWith(other)),
  In: (left, right) => isList(right) && right.some((item) => equal(asValue(item), asValue(left))),
  NotIn: (left, right) => !(isList(right) && right.some((item) => equal(asValue(item), asValue(left)))),
  IsNull: (left, right) => isNothing(left) === (right === true),
  IsBlank: (left, right) =>
    (isNothing(left) || (typeof left === 'string' && left.trim() === '')) === (right === true),
  IsEmpty: (left, right) => isNothing(left) === (right === true),
  WasSet: (left, right) => !isNothing(left) === (right === true)
};

function ordered(test: (left: string | number, right: string | number) => boolean) {
  return (left: RuntimeValue, right: RuntimeValue): boolean => {
    const [one, other] = [asValue(left), asValue(right)];
    return (typeof one === 'number' && typeof other === 'number') ||
      (typeof one === 'string' && typeof other === 'string')
      ? test(one, other)
      : false;
  };
}

function texts(
  left: RuntimeValue,
  right: RuntimeValue,
  test: (left: string, right: string) => boolean
): boolean {
  return (
    typeof left === 'string' && typeof right === 'string' && test(left.toLowerCase(), right.toLowerCase())
  );
}

function equal(left: Value, right: Value): boolean {
  if (typeof left !== 'string' || typeof right !== 'string' || (looksLikeId(left) && looksLikeId(right))) {
    return same(left, right);
  }
  return left.toLowerCase() === right.toLowerCase();
}

/** Ids begin with a digit, or with the a of custom objects, and have digits; words of fifteen letters have none. */
function looksLikeId(text: string): boolean {
  return /^[\da].*\d/.test(text) && toId18(text) !== undefined;
}

/** Ids are the same with 15 and with 18 characters. */
export function same(left: Value, right: Value): boolean {
  if (left === right) {
    return true;
  }
  return (
    typeof left === 'string' &&
    typeof right === 'string' &&
    left.length + right.length === 33 &&
    toId18(left) !== undefined &&
    toId18(left) === toId18(right)
  );
}

function isNothing(value: RuntimeValue): boolean {
  return (
    value === null ||
    (isList(value) && value.length === 0) ||
    (value instanceof FlowRecord && Object.keys(value.fields).length === 0)
  );
}
