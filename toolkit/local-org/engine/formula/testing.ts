import { compileFormula } from './compileFormula.ts';
import { FormulaError } from './formulaError.ts';
import type { FormulaClock, FormulaType, Scope } from './formulaTypes.ts';
import type { Value } from '../../core/types.ts';

/** Half past noon on the day that clocks in Berlin go forward. */
export const MOMENT = new Date('2026-03-29T10:30:00Z');

/** Values of the fields a formula names; the type of each is known by the first letters of its name. */
export type Inputs = Record<string, Value>;

interface Context extends FormulaClock {
  inputs: Inputs;
  before: Inputs | undefined;
}

const TYPES: readonly (readonly [RegExp, FormulaType])[] = [
  [/^number/i, 'number'],
  [/^text/i, 'text'],
  [/^check/i, 'boolean'],
  [/^datetime/i, 'datetime'],
  [/^date/i, 'date'],
  [/^time/i, 'time'],
  [/^pick/i, 'picklist'],
  [/^multi/i, 'multipicklist']
];

const scope: Scope<Context> = {
  resolve: ([name = ''], position) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    if (type === undefined) {
      throw new FormulaError(`Field ${name} does not exist. Check spelling.`, position);
    }
    const absent = type === 'boolean' ? false : null;
    return {
      type,
      evaluate: ({ inputs }) => inputs[name] ?? absent,
      prior: ({ before }) => before?.[name] ?? absent
    };
  },
  isNew: ({ before }) => before === undefined
};

/** A formula's value, as a formula field would have it: a condition that is unknown is false. */
export function evaluate(
  source: string,
  inputs: Inputs = {},
  more: { before?: Inputs; timeZone?: string } = {}
): Value {
  const compiled = compileFormula(source, scope);
  const { before, timeZone = 'Europe/Berlin' } = more;
  const value = compiled.evaluate({ inputs, before, now: MOMENT, timeZone });
  return compiled.type === 'boolean' ? value === true : value;
}

export function typeOf(source: string): FormulaType {
  return compileFormula(source, scope).type;
}
