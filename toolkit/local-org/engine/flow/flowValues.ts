import type { FormulaType } from '../formula/formulaTypes.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';

const NONE: ReadonlySet<string> = new Set();

/** A record in a flow's hands. */
export class FlowRecord {
  readonly object: ObjectSchema;
  #fields: SObjectRecord;
  #changed: Set<string> | undefined;
  #isShared: boolean;

  /** @param fields what the flow changes; a record that others read, too, is copied before that */
  constructor(object: ObjectSchema, fields: SObjectRecord, { isShared = false } = {}) {
    this.object = object;
    this.#fields = fields;
    this.#isShared = isShared;
  }

  get fields(): Readonly<SObjectRecord> {
    return this.#fields;
  }

  /** Fields the flow has set: what an update writes. */
  get changed(): ReadonlySet<string> {
    return this.#changed ?? NONE;
  }

  set(name: string, value: Value): void {
    this.#put(name, value);
    this.#changed ??= new Set();
    this.#changed.add(name);
  }

  /** Nothing waits to be written any more. */
  written(): void {
    this.#changed = undefined;
  }

  /** It is stored now, under this id. */
  created(id: string): void {
    this.#put('Id', id);
    this.written();
  }

  copy(): FlowRecord {
    const copy = new FlowRecord(this.object, { ...this.#fields });
    copy.#changed = this.#changed && new Set(this.#changed);
    return copy;
  }

  #put(name: string, value: Value): void {
    if (this.#isShared) {
      this.#fields = { ...this.#fields };
      this.#isShared = false;
    }
    this.#fields[name] = value;
  }
}

export type RuntimeValue = Value | FlowRecord | RuntimeValue[];

export type FlowType =
  | { kind: 'value'; type: FormulaType }
  /** `known`: the only fields that are there, when not all were asked for. */
  | { kind: 'record'; object: ObjectSchema; known?: ReadonlySet<string> }
  | { kind: 'list'; of: FlowType };

export function valueType(type: FormulaType): FlowType {
  return { kind: 'value', type };
}

export function isList(value: RuntimeValue): value is RuntimeValue[] {
  return Array.isArray(value);
}

export function asValue(value: RuntimeValue): Value {
  return typeof value === 'object' ? null : value;
}

/** `dataType` of variables, constants and formulas. */
export function formulaTypeOfDataType(dataType: string): FormulaType | undefined {
  switch (dataType) {
    case 'String':
      return 'text';
    case 'Number':
    case 'Currency':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'Date':
      return 'date';
    case 'DateTime':
      return 'datetime';
    case 'Time':
      return 'time';
    case 'Picklist':
      return 'picklist';
    case 'Multipicklist':
      return 'multipicklist';
    default:
      return undefined;
  }
}
