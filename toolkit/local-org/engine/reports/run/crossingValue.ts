/** What an aggregate of a report shows where a group down meets a group across. */
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import type { Grouping, ReportMetadata, SummaryFormula } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportType } from '../types/reportType.ts';
import type { Crossing, FactMap } from './factMap.ts';
import type { Group } from './groupTree.ts';
import type { Output } from './outputs.ts';
import type { Level, Need } from './summaryFormula.ts';

export class CrossingValues {
  readonly #facts: FactMap;
  readonly #metadata: ReportMetadata;
  readonly #type: ReportType;
  readonly #clock: FormulaClock;

  constructor(facts: FactMap, metadata: ReportMetadata, type: ReportType, clock: FormulaClock) {
    this.#facts = facts;
    this.#metadata = metadata;
    this.#type = type;
    this.#clock = clock;
  }

  value(output: Output, crossing: Crossing): number | string | null {
    if (output.formula === undefined) {
      return this.#facts.value(crossing, output.summaries[0]);
    }
    if (!this.#isShown(output.levels, crossing)) {
      return null;
    }
    const values = output.formula.needs.map((need, index) => {
      const from = this.#from(need, crossing);
      return from && this.#facts.value(from, output.summaries[index]!);
    });
    return output.formula.evaluate(
      values.map((value) => value ?? null),
      this.#clock
    );
  }

  /** A formula may be shown at all levels, at one, or in the grand total only. */
  #isShown(levels: SummaryFormula, { down, across }: Crossing): boolean {
    const { groupingsDown, groupingsAcross } = this.#metadata;
    return (
      isAtLevel(levels.downGroupType, levels.downGroup, down, groupingsDown) &&
      isAtLevel(levels.acrossGroupType, levels.acrossGroup, across, groupingsAcross)
    );
  }

  /** Where a summary is looked up; undefined where there is no such group. */
  #from(need: Need, crossing: Crossing): Crossing | undefined {
    switch (need.kind) {
      case 'own':
        return crossing;
      case 'parent':
        return this.#above(need.levels, crossing);
      case 'previous':
        return this.#before(need.level, need.increment, crossing);
    }
  }

  /** In a summary report one level; in a matrix the first is a row's, the second a column's. */
  #above([first, second]: readonly Level[], crossing: Crossing): Crossing | undefined {
    const { groupingsDown, groupingsAcross } = this.#metadata;
    const isMatrix = groupingsAcross.length > 0;
    if (first === undefined || isMatrix !== (second !== undefined)) {
      throw reportError(
        400,
        'PARENTGROUPVAL takes one level in a summary report, in a matrix report a row level and a column level.'
      );
    }
    const down = crossing.down.at(this.#levelOf(first, groupingsDown));
    const across =
      second === undefined ? crossing.across : crossing.across.at(this.#levelOf(second, groupingsAcross));
    return down && across && { down, across };
  }

  /** *Assumed*: only a formula shown at that very level has a group before it there. */
  #before(level: Level, increment: number, crossing: Crossing): Crossing | undefined {
    if (level.total) {
      throw reportError(400, 'PREVGROUPVAL takes a grouping of the report, no total.');
    }
    const { groupingsDown, groupingsAcross } = this.#metadata;
    const inAcross = this.#placeOf(level.column, groupingsAcross) >= 0;
    const groupings = inAcross ? groupingsAcross : groupingsDown;
    const group = inAcross ? crossing.across : crossing.down;
    const before: Group | undefined =
      group.level === this.#levelOf(level, groupings) ? group.before(increment) : undefined;
    return before && (inAcross ? { ...crossing, across: before } : { ...crossing, down: before });
  }

  #levelOf(level: Level, groupings: readonly Grouping[]): number {
    if (level.total) {
      return 0;
    }
    const place = this.#placeOf(level.column, groupings);
    if (place < 0) {
      throw reportError(400, `The report is not grouped by ${level.column}, which a summary formula names.`);
    }
    return place + 1;
  }

  /** Formulas name groupings as they name columns; a bucket by its own name. */
  #placeOf(name: string, groupings: readonly Grouping[]): number {
    const id = this.#type.formulaColumn(name)?.id ?? name;
    return groupings.findIndex((each) => each.name === id);
  }
}

function isAtLevel(
  type: SummaryFormula['downGroupType'],
  name: string | null,
  { level }: Group,
  groupings: readonly Grouping[]
): boolean {
  switch (type) {
    case 'all':
      return true;
    case 'grand_total':
      return level === 0;
    case 'custom': {
      const place = groupings.findIndex((each) => each.name === name);
      return place >= 0 && level === place + 1;
    }
  }
}
