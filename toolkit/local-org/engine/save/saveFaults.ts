import type { SaveFault, SaveFaults } from '../../core/types.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import type { RowWork } from './rowWork.ts';

interface Planned {
  fault: SaveFault;
  used: number;
}

/** Errors that rows are to meet when they are saved: locks held by somebody else, limits, rules of other packages. */
export class PlannedSaveFaults implements SaveFaults {
  #planned: Planned[] = [];

  add(fault: SaveFault): void {
    this.#planned.push({ fault, used: 0 });
  }

  clear(): void {
    this.#planned = [];
  }

  list(): (SaveFault & { used: number })[] {
    return this.#planned.map(({ fault, used }) => ({ ...fault, used }));
  }

  /** The rows of a chunk that meet an error, with that error. */
  take(object: ObjectSchema, works: readonly RowWork[]): Map<RowWork, SaveFault['error']> {
    const found = new Map<RowWork, SaveFault['error']>();
    for (const planned of this.#planned) {
      for (const work of works) {
        if (!found.has(work) && isLeft(planned) && applies(planned.fault, object, work, works.length)) {
          planned.used++;
          found.set(work, planned.fault.error);
        }
      }
    }
    return found;
  }
}

function isLeft({ fault, used }: Planned): boolean {
  return fault.times === undefined || used < fault.times;
}

function applies(fault: SaveFault, object: ObjectSchema, work: RowWork, rows: number): boolean {
  return (
    (fault.object === undefined || fault.object.toLowerCase() === object.name.toLowerCase()) &&
    (fault.rowsAbove === undefined || rows > fault.rowsAbove) &&
    (fault.ids === undefined || touches(object, work, new Set(fault.ids))) &&
    Object.entries(fault.where ?? {}).every(([name, value]) => work.record[name] === value)
  );
}

/** A row is locked with itself and with each record that it points to, as its roll-ups and sharing need those too. */
function touches(object: ObjectSchema, { record, prior }: RowWork, ids: ReadonlySet<unknown>): boolean {
  return [...object.fields.values()]
    .filter(isLink)
    .some(({ name }) => ids.has(record[name]) || ids.has(prior?.[name]));
}

function isLink({ type, name }: FieldSchema): boolean {
  return type === 'id' || (type === 'reference' && name !== 'CreatedById' && name !== 'LastModifiedById');
}
