/** One run of a report: rows into groups, summaries and cells, in the shape of the Analytics REST API. */
import type { QueryContext } from '../../../core/types.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { groupedRows } from '../../soql/index.ts';
import type { GroupedRow } from '../../soql/index.ts';
import type { Presentation } from '../../../core/formatValue.ts';
import { extendedMetadata } from '../describe/extendedMetadata.ts';
import type { ExtendedMetadata } from '../describe/extendedMetadata.ts';
import type { ReportFilters } from '../filters/reportFilters.ts';
import type { Grouping, ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportType } from '../types/reportType.ts';
import { checkReport } from './checkReport.ts';
import { CrossingValues } from './crossingValue.ts';
import { addDetailRows, quotaOf } from './detailRows.ts';
import { FactMap, keyOf } from './factMap.ts';
import { groupReader } from './groupReader.ts';
import { groupResults, settle } from './groupTree.ts';
import type { Group, GroupLevel, GroupResult } from './groupTree.ts';
import { outputsOf } from './outputs.ts';
import type { Output, Outputs } from './outputs.ts';
import { presentationOf, reportCurrency } from './reportCurrency.ts';
import { readableReport } from './readableReport.ts';
import { columnInfo, readColumn } from './readColumn.ts';
import { aggregateCell } from './reportCells.ts';
import type { Cell } from './reportCells.ts';
import { ReportQuery } from './reportQuery.ts';
import { Slots } from './slots.ts';

/** "The API returns up to the first 2,000 report rows." */
export const MAX_ROWS = 2000;
/** *Assumed*: as many groups as rows, down and across; the rest is left out and `allData` says so. */
const MAX_GROUPS = 2000;

export interface ReportFacts {
  allData: boolean;
  factMap: Record<string, { aggregates: Cell[]; rows: { dataCells: Cell[] }[] }>;
  groupingsAcross: { groupings: GroupResult[] };
  groupingsDown: { groupings: GroupResult[] };
  hasDetailRows: boolean;
  hasExceededTabularRowLimit: boolean;
  reportExtendedMetadata: ExtendedMetadata;
  reportMetadata: ReportMetadata;
}

export class ReportRun {
  readonly #query: ReportQuery;
  readonly #metadata: ReportMetadata;
  readonly #presentation: Presentation & FormulaClock;
  readonly #filters: ReportFilters;

  constructor(context: QueryContext, type: ReportType, metadata: ReportMetadata) {
    checkReport(metadata);
    this.#query = new ReportQuery(context, type);
    this.#presentation = { ...presentationOf(context, metadata), now: context.now };
    const currency = reportCurrency(this.#presentation) ?? null;
    this.#metadata = { ...readableReport(metadata, this.#query), currency };
    for (const { name } of [...metadata.groupingsDown, ...metadata.groupingsAcross]) {
      this.#query.required(name, metadata);
    }
    this.#filters = this.#query.filters(this.#metadata);
    if (this.#filters.tests.length > 0 && metadata.topRows !== null) {
      throw new UnsupportedError('a row limit beside a filter on a row-level formula in a report');
    }
  }

  result(): ReportFacts {
    const metadata = this.#metadata;
    const slots = new Slots(reportCurrency(this.#presentation));
    const outputs = this.#outputs(slots);
    const facts = this.#read(outputs, slots);
    const values = new CrossingValues(facts, metadata, this.#query.type, this.#presentation);
    const cut = [
      settle(facts.down, this.#levels(metadata.groupingsDown, outputs, values, facts), MAX_GROUPS),
      settle(facts.across, this.#levels(metadata.groupingsAcross, outputs, values, facts), MAX_GROUPS)
    ];
    const rowCount =
      facts.value(
        facts,
        outputs.summaries.findIndex(({ kind }) => kind === 'count')
      ) ?? 0;
    if (metadata.hasDetailRows) {
      this.#addDetails(facts, outputs, rowCount);
    }
    return {
      // Where no rows are asked for, none are missing (assumed).
      allData: !(metadata.hasDetailRows && rowCount > MAX_ROWS) && !cut.includes(true),
      factMap: this.#factMap(facts, outputs, values),
      groupingsAcross: { groupings: groupResults(facts.across) },
      groupingsDown: { groupings: groupResults(facts.down) },
      hasDetailRows: metadata.hasDetailRows,
      hasExceededTabularRowLimit: metadata.reportFormat === 'TABULAR' && rowCount > MAX_ROWS,
      reportExtendedMetadata: extendedMetadata(metadata, (id) => columnInfo(id, metadata, this.#query.type)),
      reportMetadata: metadata
    };
  }

  /** The aggregates shown, and those that only the order of groups needs. How many rows there are always counts. */
  #outputs(slots: Slots): Outputs {
    const { aggregates, groupingsDown, groupingsAcross } = this.#metadata;
    const sorts = [...groupingsDown, ...groupingsAcross].flatMap(({ sortAggregate }) => sortAggregate ?? []);
    const names = [...new Set([...aggregates, ...sorts, 'RowCount'])];
    return outputsOf(names, this.#metadata, this.#query, slots, this.#presentation);
  }

  #read(outputs: Outputs, slots: Slots): FactMap {
    const metadata = this.#metadata;
    const { type } = this.#query;
    const reader = (grouping: Grouping): ReturnType<typeof groupReader> =>
      groupReader(grouping, metadata, type, slots, this.#presentation);
    const down = metadata.groupingsDown.map(reader);
    const across = metadata.groupingsAcross.map(reader);
    const tests = this.#filters.tests.map(({ column, test }) => ({
      value: readColumn(column, metadata, type, slots, this.#presentation).value,
      test
    }));
    const facts = new FactMap(outputs.summaries, outputs.scales);
    for (const row of this.#groupedRows(outputs, slots)) {
      if (tests.every(({ value, test }) => test(value(row.keys)))) {
        facts.add(
          row,
          down.map((read) => read(row.keys)),
          across.map((read) => read(row.keys))
        );
      }
    }
    return facts;
  }

  #groupedRows({ measures }: Outputs, slots: Slots): Generator<GroupedRow> {
    const { topRows } = this.#metadata;
    const tree = {
      ...this.#query.tree(this.#metadata, this.#filters),
      ...(topRows && { limit: topRows.rowLimit, orderBy: this.#query.orders(this.#metadata) })
    };
    return groupedRows(this.#query.context, tree, slots.expressions, measures);
  }

  #levels(
    groupings: readonly Grouping[],
    { list }: Outputs,
    values: CrossingValues,
    facts: FactMap
  ): GroupLevel[] {
    const isDown = groupings === this.#metadata.groupingsDown;
    return groupings.map(({ sortOrder, sortAggregate }) => {
      const output = list.find((each) => each.name === sortAggregate);
      checkSortable(output);
      const sortBy =
        output &&
        ((group: Group) =>
          values.value(
            output,
            isDown ? { down: group, across: facts.across } : { down: facts.down, across: group }
          ));
      return { descending: sortOrder === 'Desc', sortBy };
    });
  }

  #addDetails(facts: FactMap, { summaries }: Outputs, rowCount: number): void {
    const { groupingsDown, groupingsAcross, topRows } = this.#metadata;
    const levels: [number, number] = [groupingsDown.length, groupingsAcross.length];
    const count = summaries.findIndex(({ kind }) => kind === 'count');
    const isAll = rowCount <= MAX_ROWS || (levels[0] === 0 && levels[1] === 0);
    const most = Math.min(topRows?.rowLimit ?? MAX_ROWS, MAX_ROWS);
    addDetailRows({
      query: this.#query,
      metadata: this.#metadata,
      filters: this.#filters,
      presentation: this.#presentation,
      facts,
      quota: quotaOf(facts, count, levels, MAX_ROWS),
      // Rows that a formula filters out, or that come in the order of groups, are not the first of the query.
      limit: isAll && this.#filters.tests.length === 0 ? most : topRows?.rowLimit
    });
  }

  #factMap(facts: FactMap, { list }: Outputs, values: CrossingValues): ReportFacts['factMap'] {
    const shown = this.#metadata.aggregates.map((name) => list.find((each) => each.name === name)!);
    const map: ReportFacts['factMap'] = {};
    for (const crossing of facts.crossings()) {
      map[keyOf(crossing)] = {
        aggregates: shown.map((output) =>
          aggregateCell(output.field, values.value(output, crossing), this.#presentation)
        ),
        rows: facts.details(crossing).map((dataCells) => ({ dataCells }))
      };
    }
    return map;
  }
}

/** The group before is known only when groups are sorted. */
function checkSortable(output: Output | undefined): void {
  if (output?.formula?.needs.some(({ kind }) => kind === 'previous')) {
    throw new UnsupportedError(
      'groups sorted by a summary formula with PREVGROUPVAL in a report',
      output.name
    );
  }
}
