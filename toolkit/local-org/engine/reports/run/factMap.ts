/**
 * Rows into groups down and across, with the summaries of every crossing ("fact map").
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_factmap_example.html
 */
import type { GroupedRow } from '../../soql/index.ts';
import { Group, shown, wayTo } from './groupTree.ts';
import type { GroupValue } from './groupTree.ts';
import type { Cell } from './reportCells.ts';
import { Accumulator } from './summaries.ts';
import type { Summary } from './summaries.ts';

/** One group down with one group across. */
export interface Crossing {
  down: Group;
  across: Group;
}

class Facts {
  readonly accumulators: Accumulator[];
  readonly details: Cell[][] = [];

  constructor(summaries: readonly Summary[]) {
    this.accumulators = summaries.map((summary) => new Accumulator(summary));
  }
}

export class FactMap {
  readonly down = new Group();
  readonly across = new Group();
  readonly #summaries: readonly Summary[];
  readonly #scales: readonly number[];
  readonly #facts = new Map<Group, Map<Group, Facts>>();

  /** `scales`: decimal places of each summary. */
  constructor(summaries: readonly Summary[], scales: readonly number[]) {
    this.#summaries = summaries;
    this.#scales = scales;
  }

  add(row: GroupedRow, down: readonly GroupValue[], across: readonly GroupValue[]): void {
    const acrossWay = wayTo(this.across, across);
    for (const downGroup of wayTo(this.down, down)) {
      for (const acrossGroup of acrossWay) {
        for (const accumulator of this.#at({ down: downGroup, across: acrossGroup }).accumulators) {
          accumulator.add(row);
        }
      }
    }
  }

  addDetails(crossing: Crossing, cells: Cell[]): void {
    this.#at(crossing).details.push(cells);
  }

  details(crossing: Crossing): readonly Cell[][] {
    return this.#at(crossing).details;
  }

  value(crossing: Crossing, summary: number): number | null {
    return this.#at(crossing).accumulators[summary]?.result(this.#scales[summary] ?? 0) ?? null;
  }

  /** Every crossing of the groups shown, also where no row fell. */
  *crossings(): Generator<Crossing> {
    for (const down of shown(this.down)) {
      for (const across of shown(this.across)) {
        yield { down, across };
      }
    }
  }

  #at({ down, across }: Crossing): Facts {
    let row = this.#facts.get(down);
    if (row === undefined) {
      row = new Map();
      this.#facts.set(down, row);
    }
    let facts = row.get(across);
    if (facts === undefined) {
      facts = new Facts(this.#summaries);
      row.set(across, facts);
    }
    return facts;
  }
}

export function keyOf({ down, across }: Crossing): string {
  return `${down.place}!${across.place}`;
}
