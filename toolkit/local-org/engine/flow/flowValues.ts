import type { FormulaType } from '../formula/formulaTypes.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';

/** A record in a flow's hands. */
export class FlowRecord {
  readonly object: ObjectSchema;
  readonly fields: SObjectRecord;
  /** Fields the flow has set: what an update writes. */
  readonly changed = new Set<string>();

  constructor(object: ObjectSchema, fields: SObjectRecord) {
    this.object = object;
    this.fields = fields;
  }

  set(name: string, value: Value): void {
    this.fields[name] = value;
    this.changed.add(name);
  }

  copy(): FlowRecord {
    const copy = new FlowRecord(this.object, { ...this.fields });
    this.changed.forEach((name) => copy.changed.add(name));
    return copy;
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
  return value instanceof FlowRecord || isList(value) ? null : value;
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
