/** The aggregates of a report: which summaries to add up, and what to show of them at each crossing. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { isNumber } from '../../soql/compile/compileExpression.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import type { Expression } from '../../soql/tree/selectTree.ts';
import type { Measure } from '../../soql/index.ts';
import { detailFormulaOf, summaryFormulaOf } from '../metadata/reportMetadata.ts';
import type { ReportMetadata, SummaryFormula } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportType } from '../types/reportType.ts';
import { columnInfo, readColumn } from './readColumn.ts';
import type { ColumnInfo, ReadColumn } from './readColumn.ts';
import type { ReportQuery } from './reportQuery.ts';
import { compileSummaryFormula } from './summaryFormula.ts';
import type { CompiledSummaryFormula } from './summaryFormula.ts';
import { convertedTo } from './slots.ts';
import type { Slots } from './slots.ts';
import { TOTALS } from './summaries.ts';
import type { Summary } from './summaries.ts';

/** One of the report's aggregates: a summary, or a formula over some. `summaries` are indexes. */
export type Output =
  | { name: string; field: FieldSchema; summaries: readonly [number]; formula?: undefined }
  | {
      name: string;
      field: FieldSchema;
      summaries: readonly number[];
      formula: CompiledSummaryFormula;
      levels: SummaryFormula;
    };

export interface Outputs {
  list: Output[];
  summaries: Summary[];
  scales: number[];
  measures: Measure[];
}

/** The column of `s!Amount`, `Amount`. */
export function columnOfAggregate(name: string): string {
  return name.slice(name.indexOf('!') + 1);
}

/** What a formula calls `s!Opportunity.Amount`, by the column's id: `s!Opportunity$Amount`. */
export function aggregateId(name: string, metadata: ReportMetadata, type: ReportType): string {
  if (name === 'RowCount') {
    return name;
  }
  const called = columnOfAggregate(name);
  if (detailFormulaOf(metadata, called)) {
    return name;
  }
  const column = type.formulaColumn(called);
  if (column === undefined) {
    throw reportError(400, `The report type ${type.label} has no column that formulas call ${called}.`);
  }
  return `${name.slice(0, name.indexOf('!') + 1)}${column.id}`;
}

/** Names of the summaries that an aggregate is made of. */
export function summariesOf(name: string, metadata: ReportMetadata, type: ReportType): string[] {
  const formula = summaryFormulaOf(metadata, name);
  return formula === undefined
    ? [name]
    : compileSummaryFormula(name, formula).needs.map((need) => aggregateId(need.summary, metadata, type));
}

export function outputsOf(
  names: readonly string[],
  metadata: ReportMetadata,
  query: ReportQuery,
  slots: Slots,
  clock: FormulaClock
): Outputs {
  const builder = new OutputBuilder(metadata, query, slots, clock);
  const list = names.map((name) => builder.output(name));
  return { list, summaries: builder.summaries, scales: builder.scales, measures: builder.measures };
}

class OutputBuilder {
  readonly summaries: Summary[] = [];
  readonly scales: number[] = [];
  readonly measures: Measure[] = [];
  readonly #metadata: ReportMetadata;
  readonly #query: ReportQuery;
  readonly #slots: Slots;
  readonly #clock: FormulaClock;
  readonly #known = new Map<string, { index: number; field: FieldSchema }>();

  constructor(metadata: ReportMetadata, query: ReportQuery, slots: Slots, clock: FormulaClock) {
    this.#metadata = metadata;
    this.#query = query;
    this.#slots = slots;
    this.#clock = clock;
  }

  output(name: string): Output {
    const levels = summaryFormulaOf(this.#metadata, name);
    if (levels === undefined) {
      const { index, field } = this.#summary(name);
      return { name, field, summaries: [index] };
    }
    const formula = compileSummaryFormula(name, levels);
    const summaries = formula.needs.map(
      (need) => this.#summary(aggregateId(need.summary, this.#metadata, this.#query.type)).index
    );
    return { name, field: formula.field, summaries, formula, levels };
  }

  #summary(name: string): { index: number; field: FieldSchema } {
    let known = this.#known.get(name);
    if (known === undefined) {
      const { summary, field } = this.#build(name);
      known = { index: this.summaries.push(summary) - 1, field };
      this.scales.push(field.scale);
      this.#known.set(name, known);
    }
    return known;
  }

  #build(name: string): { summary: Summary; field: FieldSchema } {
    if (name === 'RowCount') {
      return { summary: { kind: 'count' }, field: pseudoField(name, 'int') };
    }
    const kind = (['s', 'a', 'm', 'x', 'u'] as const).find((each) => name.startsWith(`${each}!`));
    const info = columnInfo(columnOfAggregate(name), this.#metadata, this.#query.type);
    if (kind === undefined || (kind !== 'u' && !isSummable(info.field))) {
      throw reportError(400, `The column ${info.label} cannot be summarized by ${name}.`);
    }
    const summary: Summary = kind === 'u' ? { kind, value: this.#read(info).value } : this.#total(kind, info);
    return { summary, field: summaryField(name, kind, info.field) };
  }

  /** By the database where every row has a record of its own; by key where a record comes again. */
  #total(kind: 's' | 'a' | 'm' | 'x', info: ColumnInfo): Summary {
    const { column } = info;
    if (column === undefined) {
      return { kind, value: this.#read(info).added };
    }
    const repeated = this.#query.repeatedRecord(column);
    if (repeated === undefined) {
      const expression: Expression =
        column.field.type === 'currency'
          ? convertedTo(this.#slots.currency, column.path)
          : { kind: 'field', path: column.path };
      const measure: Measure = { expression, totals: TOTALS[kind] };
      return { kind, measure: this.measures.push(measure) - 1 };
    }
    const place = this.#slots.place(repeated);
    return { kind, value: this.#read(info).added, once: (row) => row[place] };
  }

  #read({ id }: ColumnInfo): ReadColumn {
    return readColumn(id, this.#metadata, this.#query.type, this.#slots, this.#clock);
  }
}

function isSummable(field: FieldSchema): boolean {
  return isNumber(field) || field.type === 'boolean';
}

/** Counts are whole numbers; averages have cents at least. */
function summaryField(name: string, kind: 's' | 'a' | 'm' | 'x' | 'u', field: FieldSchema): FieldSchema {
  if (kind === 'u' || field.type === 'boolean') {
    return pseudoField(name, 'int');
  }
  return kind === 'a' ? { ...field, scale: Math.max(field.scale, 2) } : field;
}
