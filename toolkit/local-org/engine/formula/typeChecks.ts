import { FormulaError } from './formulaError.ts';
import type { Compiled, FormulaType } from './formulaTypes.ts';

export function expectType<Context>(
  compiled: Compiled<Context>,
  expected: readonly FormulaType[],
  what: string,
  position: number
): void {
  if (compiled.type === 'null' || expected.includes(compiled.type)) {
    return;
  }
  refusePicklist(compiled, position);
  throw wrongType(what, expected, compiled.type, position);
}

/** Wording of the formula editor. */
export function refusePicklist<Context>({ type }: Compiled<Context>, position: number): void {
  if (type === 'picklist' || type === 'multipicklist') {
    throw new FormulaError(
      'Picklist fields are only supported in certain functions. Use ISPICKVAL, CASE, TEXT or INCLUDES.',
      position
    );
  }
}

export function wrongType(
  what: string,
  expected: readonly FormulaType[],
  received: FormulaType,
  position: number
): FormulaError {
  const kind = what.endsWith('()') ? 'function' : 'operator';
  return new FormulaError(
    `Incorrect parameter type for ${kind} '${what}'. Expected ${expected.map(titleOf).join(', ')}, received ${titleOf(received)}`,
    position
  );
}

export function wrongCount(name: string, expected: string, received: number, position: number): FormulaError {
  return new FormulaError(
    `Incorrect number of parameters for function '${name}()'. Expected ${expected}, received ${received}`,
    position
  );
}

function titleOf(type: FormulaType): string {
  const titles: Partial<Record<FormulaType, string>> = {
    datetime: 'DateTime',
    multipicklist: 'Multi-Select Picklist'
  };
  return titles[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}
