import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import type { FormulaClock } from './formulaTypes.ts';

/** What formulas know of who is running, and of the org: `$User`, `$Permission` and the like. */
export interface FormulaGlobals {
  user: SObjectRecord;
  profile: SObjectRecord;
  userRole: SObjectRecord;
  organization: SObjectRecord;
  hasPermission(name: string): boolean;
  /** Static rate of a currency against the corporate one; absent in an org with one currency. */
  rate?: (currency: string) => number;
  /** The custom label in the language of who is running; `value` where it has no translation. */
  label?(name: string, value: string): string;
}

/** Reads a parent record; undefined when it is not there. Access is not asked for: formulas see every field. */
export type ParentLoader = (object: ObjectSchema, id: string) => SObjectRecord | undefined;

/** One record as its formulas see it. */
export class RecordContext implements FormulaClock {
  readonly now: Date;
  readonly timeZone: string;
  readonly globals: FormulaGlobals;
  readonly record: SObjectRecord;
  /** The record before the change; undefined when it is new. */
  readonly prior: SObjectRecord | undefined;
  readonly isNew: boolean;
  readonly #load: ParentLoader;

  constructor(
    surroundings: { now: Date; timeZone: string; globals: FormulaGlobals; load: ParentLoader },
    record: SObjectRecord,
    options: { prior?: SObjectRecord; isNew?: boolean } = {}
  ) {
    this.now = surroundings.now;
    this.timeZone = surroundings.timeZone;
    this.globals = surroundings.globals;
    this.#load = surroundings.load;
    this.record = record;
    this.prior = options.prior;
    this.isNew = options.isNew ?? false;
  }

  /** The parent that a reference names, as its own formulas see it. */
  parent(object: ObjectSchema, id: Value): RecordContext | undefined {
    const record = typeof id === 'string' ? this.#load(object, id) : undefined;
    return record === undefined ? undefined : this.#with(record);
  }

  /** The same record before the change. */
  before(): RecordContext | undefined {
    return this.prior === undefined ? undefined : this.#with(this.prior);
  }

  #with(record: SObjectRecord): RecordContext {
    const { now, timeZone, globals } = this;
    return new RecordContext({ now, timeZone, globals, load: this.#load }, record);
  }
}
