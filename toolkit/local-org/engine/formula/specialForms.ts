/** Functions that do not work out all their arguments, or ask for a name rather than for its value. */
import type { Value } from '../../core/types.ts';
import { FormulaError } from './formulaError.ts';
import type { Compile, Compiled, FormulaClock, FormulaType, Scope } from './formulaTypes.ts';
import { equality, not } from './operators.ts';
import type { NodeOf } from './parseFormula.ts';
import { expectType, wrongCount, wrongType } from './typeChecks.ts';

type Call = NodeOf<'call'>;
type Form = <Context extends FormulaClock>(
  node: Call,
  scope: Scope<Context>,
  compile: Compile<Context>
) => Compiled<Context>;

const and: Form = (node, _scope, compile) => {
  const args = booleans(node, compile);
  return { type: 'boolean', evaluate: (context) => args.every((arg) => arg.evaluate(context) === true) };
};

const or: Form = (node, _scope, compile) => {
  const args = booleans(node, compile);
  return { type: 'boolean', evaluate: (context) => args.some((arg) => arg.evaluate(context) === true) };
};

const negation: Form = (node, _scope, compile) => {
  expectCount(node, 1);
  const [arg] = booleans(node, compile);
  return { type: 'boolean', evaluate: (context) => not(arg?.evaluate(context) ?? null) };
};

const choice: Form = (node, _scope, compile) => {
  const [test, yes, no] = three(node, compile);
  expectType(test, ['boolean'], 'IF()', node.position);
  const type = commonType('IF()', [yes, no], node.position);
  return { type, evaluate: (context) => (test.evaluate(context) === true ? yes : no).evaluate(context) };
};

const ifs: Form = (node, _scope, compile) => {
  if (node.args.length < 3 || node.args.length % 2 === 0) {
    throw wrongCount(node.name, 'an odd number', node.args.length, node.position);
  }
  const args = node.args.map(compile);
  const tests = args.slice(0, -1).filter((_, index) => index % 2 === 0);
  const results = args.filter((_, index) => index % 2 === 1 || index === args.length - 1);
  for (const test of tests) {
    expectType(test, ['boolean'], 'IFS()', node.position);
  }
  return {
    type: commonType('IFS()', results, node.position),
    evaluate: (context) => {
      const found = tests.findIndex((test) => test.evaluate(context) === true);
      return results.at(found)?.evaluate(context) ?? null;
    }
  };
};

const cases: Form = (node, _scope, compile) => {
  if (node.args.length < 4 || node.args.length % 2 === 1) {
    throw wrongCount(node.name, `${node.args.length + 1}`, node.args.length, node.position);
  }
  const [subject, ...rest] = node.args.map(compile);
  const otherwise = rest.pop();
  if (subject === undefined || otherwise === undefined) {
    throw wrongCount(node.name, '4', node.args.length, node.position);
  }
  // A picklist is compared by its value, as ISPICKVAL does.
  const compared: typeof subject = subject.type === 'picklist' ? { ...subject, type: 'text' } : subject;
  const branches = Array.from({ length: rest.length / 2 }, (_, index) => {
    const [value, result] = [rest[2 * index], rest[2 * index + 1]];
    if (value === undefined || result === undefined) {
      throw wrongCount(node.name, '4', node.args.length, node.position);
    }
    return { test: equality(compared, value, false, node.position), result };
  });
  const results = [...branches.map(({ result }) => result), otherwise];
  return {
    type: commonType('CASE()', results, node.position),
    evaluate: (context) =>
      (branches.find(({ test }) => test.evaluate(context) === true)?.result ?? otherwise).evaluate(context)
  };
};

const isBlank: Form = (node, _scope, compile) => {
  const [arg] = one(node, compile);
  return { type: 'boolean', evaluate: (context) => arg.evaluate(context) === null };
};

/** Text is never null, only empty: Help, "ISNULL". */
const isNull: Form = (node, scope, compile) => {
  const [arg] = one(node, compile);
  return arg.type === 'text' ? { type: 'boolean', evaluate: () => false } : isBlank(node, scope, compile);
};

const blankValue: Form = (node, _scope, compile) => {
  const [value, substitute] = two(node, compile);
  const type = commonType(`${node.name}()`, [value, substitute], node.position);
  return { type, evaluate: (context) => value.evaluate(context) ?? substitute.evaluate(context) };
};

const nullValue: Form = (node, scope, compile) => {
  const [value] = two(node, compile);
  return value.type === 'text' ? value : blankValue(node, scope, compile);
};

const isPickVal: Form = (node, _scope, compile) => {
  const [field, value] = two(node, compile);
  if (field.type !== 'picklist') {
    throw wrongType('ISPICKVAL()', ['picklist'], field.type, node.position);
  }
  expectType(value, ['text'], 'ISPICKVAL()', node.position);
  return { type: 'boolean', evaluate: (context) => field.evaluate(context) === value.evaluate(context) };
};

const isNew: Form = (node, scope) => {
  expectCount(node, 0);
  const answer = scope.isNew;
  if (answer === undefined) {
    throw notHere(node);
  }
  return { type: 'boolean', evaluate: answer };
};

const isClone: Form = (node, scope) => {
  expectCount(node, 0);
  return { type: 'boolean', evaluate: scope.isClone ?? (() => false) };
};

/** False on a new record: Help, "ISCHANGED". */
const isChanged: Form = (node, scope) => {
  const { current, prior } = named(node, scope);
  return {
    type: 'boolean',
    evaluate: (context) => scope.isNew?.(context) !== true && !same(prior(context), current.evaluate(context))
  };
};

/** On a new record it is the value itself: Help, "PRIORVALUE". */
const priorValue: Form = (node, scope) => {
  const { current, prior } = named(node, scope);
  return {
    type: current.type,
    evaluate: (context) => (scope.isNew?.(context) === true ? current.evaluate(context) : prior(context))
  };
};

export const SPECIAL_FORMS: Readonly<Record<string, Form>> = {
  AND: and,
  BLANKVALUE: blankValue,
  CASE: cases,
  IF: choice,
  IFS: ifs,
  ISBLANK: isBlank,
  ISCHANGED: isChanged,
  ISCLONE: isClone,
  ISNEW: isNew,
  ISNULL: isNull,
  ISPICKVAL: isPickVal,
  NOT: negation,
  NULLVALUE: nullValue,
  OR: or,
  PRIORVALUE: priorValue
};

function booleans<Context>(node: Call, compile: Compile<Context>): Compiled<Context>[] {
  if (node.args.length === 0) {
    throw wrongCount(node.name, '1+', 0, node.position);
  }
  return node.args.map((arg) => {
    const compiled = compile(arg);
    expectType(compiled, ['boolean'], `${node.name}()`, arg.position);
    return compiled;
  });
}

function one<Context>(node: Call, compile: Compile<Context>): [Compiled<Context>] {
  const [first] = counted(node, compile, 1);
  return [first ?? fail(node)];
}

function two<Context>(node: Call, compile: Compile<Context>): [Compiled<Context>, Compiled<Context>] {
  const [first, second] = counted(node, compile, 2);
  return [first ?? fail(node), second ?? fail(node)];
}

function three<Context>(
  node: Call,
  compile: Compile<Context>
): [Compiled<Context>, Compiled<Context>, Compiled<Context>] {
  const [first, second, third] = counted(node, compile, 3);
  return [first ?? fail(node), second ?? fail(node), third ?? fail(node)];
}

function counted<Context>(node: Call, compile: Compile<Context>, count: number): Compiled<Context>[] {
  expectCount(node, count);
  return node.args.map(compile);
}

function expectCount(node: Call, count: number): void {
  if (node.args.length !== count) {
    throw wrongCount(node.name, String(count), node.args.length, node.position);
  }
}

function fail(node: Call): never {
  throw wrongCount(node.name, '1+', node.args.length, node.position);
}

function named<Context>(
  node: Call,
  scope: Scope<Context>
): { current: Compiled<Context>; prior: (context: Context) => Value } {
  expectCount(node, 1);
  const [arg] = node.args;
  if (arg?.kind !== 'reference') {
    throw new FormulaError(`${node.name}() takes a field`, node.position);
  }
  const current = scope.resolve(arg.path, arg.position);
  if (current.prior === undefined) {
    throw notHere(node);
  }
  return { current, prior: current.prior };
}

function notHere(node: Call): FormulaError {
  return new FormulaError(`The ${node.name} function cannot be used in this type of formula`, node.position);
}

/** Line ends are the same whichever system wrote them. */
function same(one: Value, other: Value): boolean {
  return plain(one) === plain(other);
}

function plain(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

function commonType<Context>(
  what: string,
  results: readonly Compiled<Context>[],
  position: number
): FormulaType {
  const known = results.find(({ type }) => type !== 'null')?.type ?? 'null';
  for (const result of results) {
    expectType(result, [known], what, position);
  }
  if (known === 'picklist' || known === 'multipicklist') {
    throw wrongType(what, ['text', 'number', 'date'], known, position);
  }
  return known;
}
