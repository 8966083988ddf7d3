import { fromStoredDateTime } from '../../core/clock.ts';
import { plainNumber } from '../formula/textFunctions.ts';
import type { FormulaType } from '../formula/formulaTypes.ts';
import type { Value } from '../../core/types.ts';
import { asValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import type { NameScope, Named } from './named.ts';

/** Text with `{!names}` in it; all names are looked up when the flow is read. Blank text is null. */
export function mergeText(scope: NameScope, template: string): (interview: Interview) => Value {
  const parts = template.split(/(\{![^{}\s]+\})/).map((part): string | Named => {
    const name = /^\{!([^{}\s]+)\}$/.exec(part)?.[1];
    return name === undefined ? part : scope.named(name);
  });
  if (parts.every((part) => typeof part === 'string')) {
    const text = template === '' ? null : template;
    return () => text;
  }
  return (interview) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : shown(part, interview))).join('');
    return text === '' ? null : text;
  };
}

function shown(named: Named, interview: Interview): string {
  const value = asValue(named.read(interview));
  const type = named.type.kind === 'value' ? named.type.type : 'text';
  return value === null ? '' : display(value, type, interview);
}

/** Dates and times in the running user's locale and zone. *Assumed*: the format is not documented. */
function display(value: Exclude<Value, null>, type: FormulaType, { context }: Interview): string {
  const { locale, timeZone } = context.session;
  if (type === 'datetime') {
    return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
      fromStoredDateTime(String(value))
    );
  }
  if (type === 'date') {
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'short' }).format(
      new Date(`${value}T00:00:00Z`)
    );
  }
  return typeof value === 'number' ? plainNumber(value) : String(value);
}
