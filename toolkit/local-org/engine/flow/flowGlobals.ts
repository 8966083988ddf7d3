import { toStoredDate, toStoredDateTime } from '../../core/clock.ts';
import { UnsupportedFlowError } from './flowErrors.ts';
import { valueType } from './flowValues.ts';
import type { Named } from './named.ts';

/** `$Flow`: what an interview knows of itself. */
export function flowGlobal(name: string): Named {
  switch (name) {
    case 'CurrentDate':
      return { type: valueType('date'), read: ({ now, timeZone }) => toStoredDate(now, timeZone) };
    case 'CurrentDateTime':
    case 'InterviewStartTime':
      return { type: valueType('datetime'), read: ({ now }) => toStoredDateTime(now) };
    case 'FaultMessage':
      return { type: valueType('text'), read: ({ faultMessage }) => faultMessage };
    default:
      throw new UnsupportedFlowError(`{!$Flow.${name}}`);
  }
}

export function globalConstant(name: string): Named {
  switch (name) {
    case 'True':
      return { type: valueType('boolean'), read: () => true };
    case 'False':
      return { type: valueType('boolean'), read: () => false };
    case 'EmptyString':
      return { type: valueType('text'), read: () => null };
    default:
      throw new UnsupportedFlowError(`{!$GlobalConstant.${name}}`);
  }
}
