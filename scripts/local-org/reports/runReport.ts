/**
 * Runs a report for a session: its rows through the query compiler, its groups and summaries here.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getreportrundata.htm
 */
import type { FieldSchema } from '../schema/types.ts';
import { SalesforceError, UnsupportedError } from '../types.ts';
import type { QueryContext, Session } from '../types.ts';
import { textOf } from '../soql/formatValue.ts';
import { CompileContext, flatRows } from '../soql/index.ts';
import { isNumber } from '../soql/compileExpression.ts';
import { picklistRank } from '../soql/picklistRank.ts';
import { pseudoField } from '../soql/pseudoField.ts';
import { scopeOf } from '../soql/queryScope.ts';
import { allOf } from '../soql/selectTree.ts';
import type { Condition, Expression, Order, SelectTree } from '../soql/selectTree.ts';
import { combineFilters } from './booleanFilter.ts';
import { bucketOf, bucketRank } from './buckets.ts';
import { periodOf } from './dateGrouping.ts';
import { durationOf } from './dateDurations.ts';
import { FactMap } from './factMap.ts';
import type { GroupLevel, GroupResult, GroupValue } from './factMap.ts';
import { filterCondition, relativeDate } from './filterCondition.ts';
import { aggregateCell, cell, groupCell } from './reportCells.ts';
import type { Cell } from './reportCells.ts';
import { extendedMetadata } from './extendedMetadata.ts';
import type { ExtendedMetadata } from './extendedMetadata.ts';
import { reportError } from './reportError.ts';
import { findReport } from './reportList.ts';
import type { ReportOrg } from './reportList.ts';
import { reportChanges } from './reportMetadata.ts';
import type { Bucket, CrossFilter, Grouping, ReportMetadata } from './reportMetadata.ts';
import { readReport } from './readReport.ts';
import { reportTypeLabel, reportTypeOf } from './reportType.ts';
import type { ReportColumn, ReportType } from './reportType.ts';
import type { Summary, SummaryKind } from './summaries.ts';
import { compileSummaryFormula } from './summaryFormula.ts';
import type { CompiledSummaryFormula } from './summaryFormula.ts';

/** "Results are returned for the same number of rows as a report run in Salesforce": 2,000. */
const mostDetails = 2000;
const mostCrossFilters = 3;

export interface RunReportOptions {
  /** Overrides whether the report shows its rows. */
  includeDetails?: boolean;
  /** `reportMetadata` of a POST: what to run differently this time. */
  reportMetadata?: unknown;
  apiVersion?: string;
}

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

export function runReport(
  org: ReportOrg,
  idOrName: string,
  options: RunReportOptions,
  session: Session
): ReportResult {
  const context = org.queryContext(session);
  const saved = savedReport(org, context, idOrName);
  const changed =
    options.reportMetadata === undefined ? saved : { ...saved, ...changesOf(options.reportMetadata) };
  const metadata = { ...changed, hasDetailRows: options.includeDetails ?? changed.hasDetailRows };
  const type = reportTypeOf(org.project, org.schema, metadata.reportType.type);
  return new ReportRun(context, type, metadata).result(options.apiVersion ?? '66.0');
}

/** The metadata of a report as it is saved. */
export function savedReport(org: ReportOrg, context: QueryContext, idOrName: string): ReportMetadata {
  const { id, part, folderId } = findReport(context, org.project, idOrName);
  const metadata = readReport(part, id, reportTypeLabel(org.project, org.schema, part.reportType), folderId);
  const type = reportTypeOf(org.project, org.schema, part.reportType);
  // Metadata has a granularity for every grouping; it means something for dates only.
  const meaningful = (grouping: Grouping): Grouping => {
    const bucket = metadata.buckets.some((each) => each.developerName === grouping.name);
    const isDate = !bucket && ['date', 'datetime'].includes(type.column(grouping.name).field.type);
    return isDate ? grouping : { ...grouping, dateGranularity: 'None' };
  };
  return {
    ...metadata,
    groupingsDown: metadata.groupingsDown.map(meaningful),
    groupingsAcross: metadata.groupingsAcross.map(meaningful)
  };
}

function changesOf(sent: unknown): Partial<ReportMetadata> {
  const parsed = reportChanges.safeParse(sent);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw reportError(
      400,
      `The report metadata is invalid at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    );
  }
  return parsed.data;
}

/** A column with where its values stand in a row. */
interface ReadColumn {
  id: string;
  label: string;
  field: FieldSchema;
  source: ReportColumn;
  bucket: Bucket | undefined;
  value: number;
  recordId: number | undefined;
}

class ReportRun {
  readonly #context: QueryContext;
  readonly #type: ReportType;
  readonly #metadata: ReportMetadata;
  readonly #expressions: Expression[] = [];
  readonly #places = new Map<string, number>();
  readonly #readable = new Map<string, boolean>();

  constructor(context: QueryContext, type: ReportType, metadata: ReportMetadata) {
    this.#context = context;
    this.#type = type;
    // Columns the session may not see are left out of its report.
    this.#metadata = {
      ...metadata,
      detailColumns: metadata.detailColumns.filter((id) =>
        this.#isReadable(this.#source(id, metadata.buckets))
      ),
      aggregates: metadata.aggregates.filter((name) => this.#aggregateIsReadable(name, metadata))
    };
    for (const table of type.tables) {
      if (!context.session.access.object(table.object).read) {
        throw reportError(403, 'You don’t have sufficient privileges to perform this operation.');
      }
    }
  }

  result(apiVersion: string): ReportResult {
    const metadata = this.#metadata;
    const details = metadata.detailColumns.map((id) => this.#column(id));
    const down = metadata.groupingsDown.map((grouping) => this.#grouping(grouping));
    const across = metadata.groupingsAcross.map((grouping) => this.#grouping(grouping));
    const { summaries, fields, outputs } = this.#summaries();
    const scales = fields.map((field) => field.scale);
    const level = (grouping: Grouping): GroupLevel => ({
      descending: grouping.sortOrder === 'Desc',
      sortSummary:
        grouping.sortAggregate === null ? undefined : this.#sortSummary(grouping.sortAggregate, outputs)
    });
    const facts = new FactMap(
      summaries,
      scales,
      metadata.groupingsDown.map(level),
      metadata.groupingsAcross.map(level)
    );
    let rowCount = 0;
    for (const row of this.#rows()) {
      rowCount++;
      const shown = metadata.hasDetailRows && rowCount <= mostDetails;
      facts.add(
        row,
        down.map((each) => this.#groupValue(each, row)),
        across.map((each) => this.#groupValue(each, row)),
        shown ? details.map((column) => this.#cell(column, row)) : undefined
      );
    }
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
      factMap: this.#factMap(facts, fields, outputs),
      groupingsAcross,
      groupingsDown,
      hasDetailRows: metadata.hasDetailRows,
      hasExceededTabularRowLimit: metadata.reportFormat === 'TABULAR' && rowCount > mostDetails,
      reportExtendedMetadata: extendedMetadata(metadata, (id) => this.#column(id)),
      reportMetadata: metadata
    };
  }

  #rows(): Generator<unknown[]> {
    return flatRows(this.#context, this.#tree(), this.#expressions).rows();
  }

  /** Tables, filters and order of the rows. Call it when every column is known. */
  #tree(): SelectTree {
    const { topRows, scope } = this.#metadata;
    const [main, ...joined] = this.#type.tables;
    const tree: SelectTree = {
      object: main!.object.name,
      columns: [],
      joins: joined.map((table) => table.join!),
      orderBy: this.#orders()
    };
    const where = this.#where();
    if (where) tree.where = where;
    if (topRows) tree.limit = topRows.rowLimit;
    if (scope === 'user' || scope === 'My' || scope === 'mine') tree.scope = 'mine';
    else if (!['organization', 'all', 'everything'].includes(scope))
      throw new UnsupportedError(`the report scope ${scope}`);
    return tree;
  }

  #orders(): Order[] {
    const [sort] = this.#metadata.sortBy;
    if (!sort || !this.#isReadable(this.#source(sort.sortColumn, this.#metadata.buckets))) return [];
    const { path } = this.#source(sort.sortColumn, this.#metadata.buckets);
    return [
      {
        expression: { kind: 'field', path },
        descending: sort.sortOrder === 'Desc',
        nullsLast: sort.sortOrder === 'Desc'
      }
    ];
  }

  #where(): Condition | undefined {
    const { session, now } = this.#context;
    const { reportFilters, reportBooleanFilter, crossFilters } = this.#metadata;
    const filters = reportFilters.map((filter) =>
      filterCondition(filter, (id) => this.#filterColumn(id), session, now)
    );
    if (crossFilters.length > mostCrossFilters)
      throw reportError(400, `A report can have ${mostCrossFilters} cross filters.`);
    return allOf(
      combineFilters(reportBooleanFilter, filters),
      this.#dateFilter(),
      ...crossFilters.map((each) => this.#crossFilter(each))
    );
  }

  #filterColumn(id: string): ReportColumn {
    if (this.#metadata.buckets.some((bucket) => bucket.developerName === id)) {
      throw new UnsupportedError('filters on bucket fields in a report', id);
    }
    const column = this.#type.column(id);
    if (!this.#isReadable(column)) {
      throw reportError(
        403,
        'The report definition is obsolete. Your administrator has disabled all reports for the custom object, or its relationships have changed.'
      );
    }
    return column;
  }

  #dateFilter(): Condition | undefined {
    const filter = this.#metadata.standardDateFilter;
    if (filter === null) return undefined;
    const bounds = (from: string | null, to: string | null): Condition | undefined => {
      const compare = (
        operator: 'greaterOrEqual' | 'lessOrEqual',
        value: string | null
      ): Condition | undefined =>
        value === null
          ? undefined
          : filterCondition(
              { column: filter.column, operator, value, filterType: 'fieldValue', isRunPageEditable: true },
              (id) => this.#filterColumn(id),
              this.#context.session,
              this.#context.now
            );
      return allOf(compare('greaterOrEqual', from), compare('lessOrEqual', to));
    };
    if (filter.durationValue === 'CUSTOM') return bounds(filter.startDate, filter.endDate);
    const duration = durationOf(filter.durationValue);
    const written = (literal: [string, number?]): string =>
      literal[1] === undefined ? literal[0] : literal.join(':');
    if (duration) return bounds(written(duration.from), written(duration.to));
    if (relativeDate(filter.durationValue) === undefined) {
      throw reportError(
        400,
        `The duration ${filter.durationValue} specified for the standard date filter is invalid.`
      );
    }
    return bounds(filter.durationValue, filter.durationValue);
  }

  /** Rows whose record has, or has not, related records that meet the criteria. */
  #crossFilter(filter: CrossFilter): Condition {
    const { session, now, schema } = this.#context;
    const left = this.#type.column(filter.primaryEntityField);
    const related = schema.objects.get(filter.relatedEntity.toLowerCase());
    if (!related) throw reportError(400, `There is no object ${filter.relatedEntity} for a cross filter.`);
    const type = objectColumns(related.name, (path) => this.#relatedColumn(related.name, path));
    const where = combineFilters(
      null,
      filter.criteria.map((criterion) => filterCondition(criterion, type, session, now))
    );
    return {
      kind: 'inSelect',
      left: { kind: 'field', path: left.idPath ?? left.path },
      negated: !filter.includesObject,
      select: {
        object: related.name,
        columns: [{ kind: 'value', expression: { kind: 'field', path: [filter.relatedEntityJoinField] } }],
        orderBy: [],
        ...(where && { where })
      }
    };
  }

  #relatedColumn(objectName: string, path: string): ReportColumn {
    const object = this.#context.schema.objects.get(objectName.toLowerCase())!;
    const field = object.fields.get(path.toLowerCase());
    if (!field) throw reportError(400, `There is no field ${path} for a cross filter on ${objectName}.`);
    return {
      id: path,
      label: field.label,
      field,
      table: { table: objectName, object, join: undefined },
      path: [field.name],
      idPath: undefined,
      entityColumnName: `${objectName}.${field.name}`
    };
  }

  #source(id: string, buckets: readonly Bucket[]): ReportColumn {
    const bucket = buckets.find((each) => each.developerName === id);
    return this.#type.column(bucket?.sourceColumnName ?? id);
  }

  #column(id: string): ReadColumn {
    const bucket = this.#metadata.buckets.find((each) => each.developerName === id);
    const source = this.#source(id, this.#metadata.buckets);
    return {
      id,
      label: bucket?.label ?? source.label,
      field: bucket ? pseudoField(id, 'string') : source.field,
      source,
      bucket,
      value: this.#place(source.path),
      recordId: bucket || !source.idPath ? undefined : this.#place(source.idPath)
    };
  }

  /** Where the values of a path stand in each row. */
  #place(path: readonly string[]): number {
    const key = path.join('.');
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#expressions.push({ kind: 'field', path }) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  /** Compiles the column alone: an unknown or invisible field says so. */
  #isReadable(column: ReportColumn): boolean {
    let readable = this.#readable.get(column.id);
    if (readable === undefined) {
      readable = this.#resolves(column);
      this.#readable.set(column.id, readable);
    }
    return readable;
  }

  #resolves(column: ReportColumn): boolean {
    const compile = new CompileContext({ ...this.#context, semiJoinRules: false });
    const [main, ...joined] = this.#type.tables;
    try {
      const scope = scopeOf(compile, main!.object, {
        object: main!.object.name,
        columns: [],
        joins: joined.map((each) => each.join!),
        orderBy: []
      });
      scope.resolve({ kind: 'field', path: column.path });
      return true;
    } catch (error) {
      if (
        error instanceof SalesforceError &&
        (error.errorCode === 'INVALID_FIELD' || error.errorCode === 'INVALID_TYPE')
      )
        return false;
      throw error;
    }
  }

  #aggregateIsReadable(name: string, metadata: ReportMetadata): boolean {
    if (name === 'RowCount') return true;
    const formula = metadata.customSummaryFormula[name];
    if (formula)
      return compileSummaryFormula(name, formula).needs.every((need) =>
        this.#aggregateIsReadable(need, metadata)
      );
    return this.#isReadable(this.#source(columnOfAggregate(name), metadata.buckets));
  }

  #cell(column: ReadColumn, row: readonly unknown[]): Cell {
    const { locale, timeZone } = this.#context.session;
    const presentation = { locale, timeZone, currency: this.#context.currency ?? 'USD' };
    const value = column.bucket ? bucketOf(column.bucket, row[column.value]) : row[column.value];
    return cell(
      column.field,
      value,
      column.recordId === undefined ? undefined : row[column.recordId],
      presentation
    );
  }

  #grouping(grouping: Grouping): { column: ReadColumn; grouping: Grouping } {
    const column = this.#column(grouping.name);
    this.#filterColumn(column.bucket ? column.bucket.sourceColumnName : grouping.name);
    return { column, grouping };
  }

  #groupValue(
    { column, grouping }: { column: ReadColumn; grouping: Grouping },
    row: readonly unknown[]
  ): GroupValue {
    const { locale, timeZone } = this.#context.session;
    const presentation = { locale, timeZone, currency: this.#context.currency ?? 'USD' };
    const value = column.bucket ? bucketOf(column.bucket, row[column.value]) : row[column.value];
    if (value === null || value === undefined)
      return { cell: groupCell(column.field, null, null, presentation), key: '', sortKey: null };
    if (typeof value === 'string' && (column.field.type === 'date' || column.field.type === 'datetime')) {
      const period = periodOf(value, grouping.dateGranularity, presentation);
      return {
        cell: { label: period.label, value: period.value },
        key: period.value,
        sortKey: period.sortKey
      };
    }
    const id = column.recordId === undefined ? undefined : row[column.recordId];
    const shown = groupCell(column.field, value, id, presentation);
    return { cell: shown, key: textOf(id ?? value).toUpperCase(), sortKey: this.#sortKey(column, value) };
  }

  #sortKey(column: ReadColumn, value: unknown): string | number {
    if (column.bucket) return bucketRank(column.bucket, String(value));
    if (column.field.type === 'picklist' && column.field.picklist)
      return picklistRank(column.field, String(value));
    return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : String(value);
  }

  /** What to add up: the summaries asked for, and those that formulas need. */
  #summaries(): { summaries: Summary[]; fields: FieldSchema[]; outputs: Output[] } {
    const names: string[] = [];
    const need = (name: string): number => {
      const known = names.indexOf(name);
      return known >= 0 ? known : names.push(name) - 1;
    };
    const outputs = this.#metadata.aggregates.map((name): Output => {
      const formula = this.#metadata.customSummaryFormula[name];
      if (!formula) return { name, summary: need(name) };
      const compiled = compileSummaryFormula(name, formula);
      return { name, formula: compiled, needs: compiled.needs.map(need), levels: formula };
    });
    const built = names.map((name) => this.#summary(name));
    return { summaries: built.map((each) => each.summary), fields: built.map((each) => each.field), outputs };
  }

  #summary(name: string): { summary: Summary; field: FieldSchema } {
    if (name === 'RowCount')
      return { summary: { kind: 'count', column: 0, once: undefined }, field: pseudoField(name, 'int') };
    const column = this.#column(columnOfAggregate(name));
    const kind = name.slice(0, 1) as SummaryKind;
    const { field, source } = column;
    if (kind !== 'u' && !isNumber(field) && field.type !== 'boolean') {
      throw reportError(400, `The column ${column.label} cannot be summarized by ${name.slice(0, 1)}.`);
    }
    const deepest = this.#type.tables.at(-1);
    const repeated = source.table !== deepest;
    const idPath = source.table.join ? [source.table.join.name, 'Id'] : ['Id'];
    const result =
      kind === 'u' || field.type === 'boolean'
        ? pseudoField(name, 'int')
        : kind === 'a'
          ? { ...field, scale: Math.max(field.scale, 2) }
          : field;
    return {
      summary: { kind, column: column.value, once: repeated ? this.#place(idPath) : undefined },
      field: result
    };
  }

  #sortSummary(name: string, outputs: readonly Output[]): number | undefined {
    const output = outputs.find((each) => each.name === name);
    if (output === undefined) return undefined;
    if (output.summary === undefined)
      throw new UnsupportedError('groups sorted by a summary formula in a report', name);
    return output.summary;
  }

  #factMap(
    facts: FactMap,
    fields: readonly FieldSchema[],
    outputs: readonly Output[]
  ): ReportResult['factMap'] {
    const { locale, timeZone } = this.#context.session;
    const presentation = { locale, timeZone, currency: this.#context.currency ?? 'USD' };
    const clock = { now: this.#context.now, timeZone };
    const map: ReportResult['factMap'] = {};
    for (const { key, facts: each, down, across } of facts.entries()) {
      const values = each.accumulators.map((accumulator, index) =>
        accumulator.result(fields[index]?.scale ?? 0)
      );
      map[key] = {
        aggregates: outputs.map((output) => {
          if (output.summary !== undefined)
            return aggregateCell(fields[output.summary]!, values[output.summary] ?? null, presentation);
          const { formula, needs, levels } = output;
          const shown =
            this.#atLevel(levels.downGroupType, levels.downGroup, down, this.#metadata.groupingsDown) &&
            this.#atLevel(levels.acrossGroupType, levels.acrossGroup, across, this.#metadata.groupingsAcross);
          return aggregateCell(
            formula.field,
            shown
              ? formula.evaluate(
                  needs.map((index) => values[index] ?? null),
                  clock
                )
              : null,
            presentation
          );
        }),
        rows: each.details.map((dataCells) => ({ dataCells }))
      };
    }
    return map;
  }

  /** A summary formula may be shown at all levels, at one, or in the grand total only. */
  #atLevel(
    type: 'all' | 'custom' | 'grand_total',
    group: string | null,
    level: number,
    groupings: readonly Grouping[]
  ): boolean {
    if (type === 'all') return true;
    if (type === 'grand_total') return level === 0;
    return level === groupings.findIndex((each) => each.name === group) + 1;
  }
}

type Output =
  | { name: string; summary: number }
  | {
      name: string;
      summary?: undefined;
      formula: CompiledSummaryFormula;
      needs: number[];
      levels: ReportMetadata['customSummaryFormula'][string];
    };

/** `s!Amount` is about `Amount`. */
function columnOfAggregate(name: string): string {
  return name.slice(name.indexOf('!') + 1);
}

/** Criteria of a cross filter name fields of the related object, with or without its name in front. */
function objectColumns(
  objectName: string,
  column: (path: string) => ReportColumn
): (id: string) => ReportColumn {
  return (id) => {
    const prefix = [`${objectName}.`, `${objectName}$`].find((each) => id.startsWith(each));
    return column(prefix ? id.slice(prefix.length) : id);
  };
}
