import type { DatabaseSync } from 'node:sqlite';
import type { FlowPart } from '@toolkit/sfdx-project';
import { readSetting, writeSetting } from '../../store/openStore.ts';

const KEY = 'inactiveFlows';

/** Which flows an admin has switched off. What the metadata says of a flow is its state until then. */
export class FlowStates {
  readonly #database: DatabaseSync;
  readonly #switchedOff: Set<string>;

  /** @param database with the table of settings */
  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#switchedOff = new Set(JSON.parse(readSetting(database, KEY) ?? '[]') as string[]);
  }

  isActive({ name, status }: Pick<FlowPart, 'name' | 'status'>): boolean {
    return status === 'Active' && !this.#switchedOff.has(name);
  }

  isSwitchedOff(name: string): boolean {
    return this.#switchedOff.has(name);
  }

  setActive(name: string, active: boolean): void {
    if (active) {
      this.#switchedOff.delete(name);
    } else {
      this.#switchedOff.add(name);
    }
    writeSetting(this.#database, KEY, JSON.stringify([...this.#switchedOff].toSorted()));
  }
}
