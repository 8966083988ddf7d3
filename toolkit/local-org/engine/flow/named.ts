import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { FlowType, RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';

/** A name of the flow, looked up once: what it is, and how to read it in an interview. */
export interface Named {
  type: FlowType;
  read(interview: Interview): RuntimeValue;
  /** Its value before the record changed; only for `$Record` and its own fields. */
  prior?: (interview: Interview) => RuntimeValue;
}

/** Where a flow's names are looked up. */
export interface NameScope {
  named(name: string): Named;
  objectNamed(name: string): ObjectSchema;
}
