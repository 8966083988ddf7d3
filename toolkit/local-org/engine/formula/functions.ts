import { dateFunctions } from './dateFunctions.ts';
import type { Compiled, FormulaClock, FormulaType } from './formulaTypes.ts';
import { mathFunctions } from './mathFunctions.ts';
import { textFunctions } from './textFunctions.ts';
import type { Value } from '../../core/types.ts';

/** A function whose arguments are all worked out before it is called. */
export interface FunctionDefinition {
  /** Types each parameter takes. */
  parameters: readonly (readonly FormulaType[])[];
  /** How many of the last parameters may be left out. */
  optional?: number;
  /** The last parameter may be repeated. */
  variadic?: boolean;
  result: FormulaType | ((types: readonly FormulaType[]) => FormulaType);
  /** The result is markup. */
  markup?: boolean;
  evaluate(
    values: Value[],
    clock: FormulaClock,
    args: readonly Pick<Compiled<never>, 'type' | 'markup'>[]
  ): Value;
}

export const FUNCTIONS: Readonly<Record<string, FunctionDefinition>> = {
  ...textFunctions,
  ...mathFunctions,
  ...dateFunctions
};

/** Salesforce has them (Help, "All Formula Operators and Functions"); nothing here has needed them yet. */
export const UNSUPPORTED_FUNCTIONS: ReadonlySet<string> = new Set([
  'CURRENCYRATE',
  'DISTANCE',
  'FORMATDURATION',
  'GEOLOCATION',
  'GETRECORDIDS',
  'GETSESSIONID',
  'IMAGEPROXYURL',
  'INCLUDE',
  'JSENCODE',
  'JSINHTMLENCODE',
  'JUNCTIONIDLIST',
  'LINKTO',
  'PARENTGROUPVAL',
  'PREDICT',
  'PREVGROUPVAL',
  'REQUIRESCRIPT',
  'URLFOR',
  'VLOOKUP'
]);
