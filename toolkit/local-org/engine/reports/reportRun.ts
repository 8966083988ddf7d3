/** One run of a report: rows into cells, groups and summaries, in the shape of the Analytics REST API. */
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { QueryContext } from '../../core/types.ts';
import { textOf } from '../../core/formatValue.ts';
import type { Presentation } from '../../core/formatValue.ts';
import { isNumber } from '../soql/compile/compileExpression.ts';
import { picklistRank } from '../soql/compile/picklistRank.ts';
import { pseudoField } from '../soql/compile/pseudoField.ts';
import { bucketOf, bucketRank } from './buckets.ts';
import { periodOf } from './dateGrouping.ts';
import { extendedMetadata } from './extendedMetadata.ts';
import type { ExtendedMetadata } from './extendedMetadata.ts';
import { FactMap } from './factMap.ts';
import type { GroupLevel, GroupResult, GroupValue } from './factMap.ts';
import { aggregateCell, cell } from './reportCells.ts';
import type { Cell } from './reportCells.ts';
import { reportError } from './reportError.ts';
import { summaryFormulaOf } from './reportMetadata.ts';
import type { Bucket, Grouping, ReportMetadata, SummaryFormula } from './reportMetadata.ts';
import { ReportQuery } from './reportQuery.ts';
import type { ReportColumn, ReportType } from './reportType.ts';
import type { Summary } from './summaries.ts';
import { compileSummaryFormula } from './summaryFormula.ts';
import type { CompiledSummaryFormula } from './summaryFormula.ts';

/** "Results are returned for the same number of rows as a report run in Salesforce": 2,000. */
const mostDetails = 2000;

export interface ReportResult {
  attributes: {
    describeUrl: string;
    instancesUrl: string;
    reportId: string;
    reportName: string;
    type: 'Report';
  };
  allData: boolean;
  factMap: Record<string, { aggregates: Cell[]; rows: { dataCells: Cell[] }[] }>;
  groupingsAcross: { groupings: GroupResult[] };
  groupingsDown: { groupings: GroupResult[] };
  hasDetailRows: boolean;
  hasExceededTabularRowLimit: boolean;
  reportExtendedMetadata: ExtendedMetadata;
  reportMetadata: ReportMetadata;
}

/** A column with where its values stand in a row. */
interface ReadColumn {
  label: string;
  field: FieldSchema;
  source: ReportColumn;
  bucket: Bucket | undefined;
  value: number;
  recordId: number | undefined;
}

/** One of the report's aggregates: a summary, or a formula over some. */
type Output =
  | { name: string; summary: number }
  | {
      name: string;
      summary?: undefined;
      formula: CompiledSummaryFormula;
      needs: number[];
      levels: SummaryFormula;
    };

interface Summaries {
  list: Summary[];
  fields: FieldSchema[];
  outputs: Output[];
}

export class ReportRun {
  readonly #context: QueryContext;
  readonly #query: ReportQuery;
  readonly #metadata: ReportMetadata;
  readonly #presentation: Presentation;

  constructor(context: QueryContext, type: ReportType, metadata: ReportMetadata) {
    this.#context = context;
    this.#query = new ReportQuery(context, type);
    const { locale, timeZone } = context.session;
    this.#presentation = { locale, timeZone, currency: context.currency ?? 'USD' };
    // Columns the session may not see are left out of its report.
    this.#metadata = {
      ...metadata,
      detailColumns: metadata.detailColumns.filter((id) =>
        this.#query.isReadable(this.#query.source(id, metadata))
      ),
      aggregates: metadata.aggregates.filter((name) => this.#isReadableAggregate(name, metadata))
    };
  }

  result(apiVersion: string): ReportResult {
    const metadata = this.#metadata;
    const summaries = this.#summaries();
    const { facts, rowCount } = this.#read(summaries);
    const groupingsDown = { groupings: facts.groupings('down') };
    const groupingsAcross = { groupings: facts.groupings('across') };
    const url = `/services/data/v${apiVersion}/analytics/reports/${metadata.id}`;
    return {
      attributes: {
        describeUrl: `${url}/describe`,
        instancesUrl: `${url}/instances`,
        reportId: metadata.id,
        reportName: metadata.name,
        type: 'Report'
      },
      allData: rowCount <= mostDetails,
      factMap: this.#factMap(facts, summaries),
      groupingsAcross,
      groupingsDown,
      hasDetailRows: metadata.hasDetailRows,
      hasExceededTabularRowLimit: metadata.reportFormat === 'TABULAR' && rowCount > mostDetails,
      reportExtendedMetadata: extendedMetadata(metadata, (id) => this.#column(id)),
      reportMetadata: metadata
    };
  }

  #read({ list, fields, outputs }: Summaries): { facts: FactMap; rowCount: number } {
    const metadata = this.#metadata;
    const details = metadata.detailColumns.map((id) => this.#column(id));
    const down = metadata.groupingsDown.map((grouping) => this.#grouping(grouping));
    const across = metadata.groupingsAcross.map((grouping) => this.#grouping(grouping));
    const level = (grouping: Grouping): GroupLevel => ({
      descending: grouping.sortOrder === 'Desc',
      sortSummary: grouping.sortAggregate === null ? undefined : sortSummary(grouping.sortAggregate, outputs)
    });
    const facts = new FactMap(
      list,
      fields.map((field) => field.scale),
      metadata.groupingsDown.map(level),
      metadata.groupingsAcross.map(level)
    );
    let rowCount = 0;
    for (const row of this.#query.rows(metadata)) {
      rowCount++;
      facts.add(
        row,
        down.map((read) => read(row)),
        across.map((read) => read(row)),
        metadata.hasDetailRows && rowCount <= mostDetails
          ? details.map((column) => this.#cell(column, row))
          : undefined
      );
    }
    return { facts, rowCount };
  }

  #column(id: string): ReadColumn {
    const bucket = this.#metadata.buckets.find((each) => each.developerName === id);
    const source = this.#query.source(id, this.#metadata);
    return {
      label: bucket?.label ?? source.label,
      field: bucket ? pseudoField(id, 'string') : source.field,
      source,
      bucket,
      value: this.#query.place(source.path),
      recordId: bucket || !source.idPath ? undefined : this.#query.place(source.idPath)
    };
  }

  #isReadableAggregate(name: string, metadata: ReportMetadata): boolean {
    if (name === 'RowCount') {
      return true;
    }
    const formula = summaryFormulaOf(metadata, name);
    if (formula) {
      return compileSummaryFormula(name, formula).needs.every((need) =>
        this.#isReadableAggregate(need, metadata)
      );
    }
    return this.#query.isReadable(this.#query.source(columnOfAggregate(name), metadata));
  }

  #cell(column: ReadColumn, row: readonly unknown[]): Cell {
    const id = column.recordId === undefined ? undefined : row[column.recordId];
    return cell(column.field, valueIn(column, row), id, this.#presentation);
  }

  /** How a row finds its group. */
  #grouping(grouping: Grouping): (row: readonly unknown[]) => GroupValue {
    this.#query.required(grouping.name, this.#metadata);
    const column = this.#column(grouping.name);
    const isDate = column.field.type === 'date' || column.field.type === 'datetime';
    return (row) => {
      const value = valueIn(column, row);
      if (value === null || value === undefined) {
        return { cell: cell(column.field, null, undefined, this.#presentation), key: '', sortKey: null };
      }
      if (isDate && typeof value === 'string') {
        const period = periodOf(value, grouping.dateGranularity, this.#presentation);
        return {
          cell: { label: period.label, value: period.value },
          key: period.value,
          sortKey: period.sortKey
        };
      }
      const shown = this.#cell(column, row);
      const id = column.recordId === undefined ? undefined : row[column.recordId];
      return { cell: shown, key: textOf(id ?? value).toUpperCase(), sortKey: sortKey(column, value) };
    };
  }

  /** What to add up: the summaries asked for, and those that formulas need. */
  #summaries(): Summaries {
    const names: string[] = [];
    const need = (name: string): number => {
      const known = names.indexOf(name);
      return known >= 0 ? known : names.push(name) - 1;
    };
    const outputs = this.#metadata.aggregates.map((name): Output => {
      const formula = summaryFormulaOf(this.#metadata, name);
      if (!formula) {
        return { name, summary: need(name) };
      }
      const compiled = compileSummaryFormula(name, formula);
      return { name, formula: compiled, needs: compiled.needs.map(need), levels: formula };
    });
    const built = names.map((name) => this.#summary(name));
    return { list: built.map((each) => each.summary), fields: built.map((each) => each.field), outputs };
  }

  #summary(name: string): { summary: Summary; field: FieldSchema } {
    if (name === 'RowCount') {
      return { summary: { kind: 'count', column: 0, once: undefined }, field: pseudoField(name, 'int') };
    }
    const kind = (['s', 'a', 'm', 'x', 'u'] as const).find((each) => name.startsWith(`${each}!`));
    const { field, label, source, value } = this.#column(columnOfAggregate(name));
    if (kind === undefined || (kind !== 'u' && !isNumber(field) && field.type !== 'boolean')) {
      throw reportError(400, `The column ${label} cannot be summarized by ${name}.`);
    }
    const once = kind === 'u' ? undefined : this.#query.repeatedRecord(source);
    return { summary: { kind, column: value, once }, field: summaryField(name, kind, field) };
  }

  #factMap(facts: FactMap, { fields, outputs }: Summaries): ReportResult['factMap'] {
    const clock = { now: this.#context.now, timeZone: this.#context.session.timeZone };
    const { groupingsDown, groupingsAcross } = this.#metadata;
    const map: ReportResult['factMap'] = {};
    for (const { key, facts: each, down, across } of facts.entries()) {
      const values = each.accumulators.map((accumulator, index) =>
        accumulator.result(fields[index]?.scale ?? 0)
      );
      const aggregates = outputs.map((output) => {
        if (output.summary !== undefined) {
          return aggregateCell(fields[output.summary]!, values[output.summary] ?? null, this.#presentation);
        }
        const { formula, needs, levels } = output;
        const shown =
          isAtLevel(levels.downGroupType, levels.downGroup, down, groupingsDown) &&
          isAtLevel(levels.acrossGroupType, levels.acrossGroup, across, groupingsAcross);
        const needed = needs.map((index) => values[index] ?? null);
        return aggregateCell(
          formula.field,
          shown ? formula.evaluate(needed, clock) : null,
          this.#presentation
        );
      });
      map[key] = { aggregates, rows: each.details.map((dataCells) => ({ dataCells })) };
    }
    return map;
  }
}

/** `s!Amount` is about `Amount`. */
function columnOfAggregate(name: string): string {
  return name.slice(name.indexOf('!') + 1);
}

function valueIn(column: ReadColumn, row: readonly unknown[]): unknown {
  const value = row[column.value];
  return column.bucket ? bucketOf(column.bucket, value) : value;
}

function sortKey({ bucket, field }: ReadColumn, value: unknown): string | number {
  if (bucket) {
    return bucketRank(bucket, textOf(value));
  }
  if (field.type === 'picklist' && field.picklist) {
    return picklistRank(field, textOf(value));
  }
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : textOf(value);
}

/** Counts are whole numbers; averages have cents at least. */
function summaryField(name: string, kind: Summary['kind'], field: FieldSchema): FieldSchema {
  if (kind === 'u' || field.type === 'boolean') {
    return pseudoField(name, 'int');
  }
  return kind === 'a' ? { ...field, scale: Math.max(field.scale, 2) } : field;
}

function sortSummary(name: string, outputs: readonly Output[]): number | undefined {
  const output = outputs.find((each) => each.name === name);
  if (output && output.summary === undefined) {
    throw new UnsupportedError('groups sorted by a summary formula in a report', name);
  }
  return output?.summary;
}

/** A summary formula may be shown at all levels, at one, or in the grand total only. */
function isAtLevel(
  type: SummaryFormula['downGroupType'],
  group: string | null,
  level: number,
  groupings: readonly Grouping[]
): boolean {
  if (type === 'all') {
    return true;
  }
  if (type === 'grand_total') {
    return level === 0;
  }
  return level === groupings.findIndex((each) => each.name === group) + 1;
}
