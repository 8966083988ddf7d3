import { startOfDay } from './offset.ts';
import { fromStoredDateTime, toStoredDate, toStoredDateTime } from '../../core/clock.ts';
import type { FormulaType } from '../formula/formulaTypes.ts';
import { plainNumber } from '../formula/textFunctions.ts';
import type { Value } from '../../core/types.ts';
import type { Named } from './named.ts';
import { asValue, valueType } from './flowValues.ts';
import type { Interview } from './interview.ts';

type Conversion = (value: Exclude<Value, null>, interview: Interview) => Value;

/**
 * What flows put into a variable or field of another type. *Assumed*: Flow Builder offers dates and times for one another,
 * and numbers for text; whose day it is, the person the flow runs for decides.
 */
const conversions: Readonly<Record<string, Conversion>> = {
  'number text': (value) => plainNumber(Number(value)),
  'boolean text': String,
  'datetime date': (value, { timeZone }) => toStoredDate(fromStoredDateTime(String(value)), timeZone),
  'date datetime': (value, { timeZone }) => toStoredDateTime(startOfDay(String(value), timeZone))
};

/** The value as what it is put into needs it; unchanged where there is nothing to convert. */
export function convertedTo(to: FormulaType | undefined, named: Named): Named {
  const convert = named.type.kind === 'value' ? conversions[`${named.type.type} ${to ?? ''}`] : undefined;
  if (convert === undefined || to === undefined) {
    return named;
  }
  return {
    type: valueType(to),
    read: (interview) => {
      const value = asValue(named.read(interview));
      return value === null ? null : convert(value, interview);
    }
  };
}
