/** Ids of what has no rows of its own: the parts of a dashboard, numbered after it. */
import { counterOf, makeId } from '../../../core/ids.ts';

const COMPONENT = '01a';
const FILTER = '0IB';
const OPTION = '0IC';
const MOST = 1000;

export class DashboardIds {
  readonly #number: number;

  constructor(dashboardId: string) {
    this.#number = counterOf(dashboardId) ?? 0;
  }

  component(index: number): string {
    return makeId(COMPONENT, this.#number * MOST + index + 1);
  }

  filter(index: number): string {
    return makeId(FILTER, this.#number * MOST + index + 1);
  }

  option(filter: number, index: number): string {
    return makeId(OPTION, (this.#number * MOST + filter + 1) * MOST + index + 1);
  }
}
