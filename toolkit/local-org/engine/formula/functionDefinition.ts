import type { Value } from '../../core/types.ts';
import type { Compiled, FormulaClock, FormulaType } from './formulaTypes.ts';

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
